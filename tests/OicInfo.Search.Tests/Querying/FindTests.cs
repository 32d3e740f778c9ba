namespace OicInfo.Search.Tests.Querying;

/// <summary>What the index makes of single queries, in the real content.</summary>
public sealed class FindTests(RealIndex real)
{
    [Theory]
    [InlineData("en", "comission of human rihgts")]
    [InlineData("en", "islamophobai")]
    [InlineData("id", "piagm")]
    [InlineData("fr", "obsevateurs")]
    [InlineData("ar", "الميثاف")]
    public void TypingMistake_IsForgiven_AndMended(string language, string query)
    {
        var results = real.Index.Find(language, query);

        Assert.NotEmpty(results.Groups);
        Assert.NotNull(results.DidYouMean);
    }

    [Fact]
    public void MendedQuery_SaysWhatWasMeant() => Assert.Equal("islamophobia", real.Index.Find("en", "islamophobai").DidYouMean, ignoreCase: true);

    [Fact]
    public void RightQuery_IsNotMended() => Assert.Null(real.Index.Find("en", "human rights commission").DidYouMean);

    [Fact]
    public void LastWord_MayBeUnfinished() => Assert.Contains("/en/members/suspensions", PathsOf("en", "susp"));

    [Fact]
    public void Phrase_StandsAsItIs()
    {
        var results = real.Index.Find("en", "\"present and voting\"");

        Assert.NotEmpty(results.Groups);
        Assert.True(results.Total < real.Index.Find("en", "present and voting").Total);
    }

    [Fact]
    public void PhraseThatNoPlaceHas_IsFoundByItsWords() => Assert.NotEmpty(PathsOf("en", "\"summit islamic cairo twelfth\""));

    [Theory]
    [InlineData("en", "Qods", "/en/organs/al-quds-committee")]
    [InlineData("en", "Mecque 2005", "/en/programme/ten-year-2005-2015")]
    [InlineData("fr", "Quds", "/fr/organs/al-quds-committee")]
    [InlineData("id", "Al-Qods", "/id/organs/al-quds-committee")]
    [InlineData("ar", "CMAE", "/ar/organs/council-of-foreign-ministers")]
    [InlineData("fr", "DMLN", "/fr/organs/council-of-foreign-ministers")]
    public void NamesOfOtherLanguages_AreUnderstood(string language, string query, string path) => Assert.Contains(path, PathsOf(language, query));

    [Fact]
    public void Topic_LimitsResults_ButNotTheCountsOfTopics()
    {
        var all = real.Index.Find("en", "summit");
        var some = real.Index.Find("en", "summit", new() { Topic = "charter" });

        Assert.All(some.Groups, g => Assert.Equal("charter", g.Topic));
        Assert.Equal(all.Topics["charter"], some.Total);
        Assert.Equal(all.Topics.OrderBy(t => t.Key), some.Topics.OrderBy(t => t.Key));
    }

    [Fact]
    public void Limit_IsKept() => Assert.Equal(3, real.Index.Find("en", "charter", new() { Limit = 3 }).Groups.Count);

    [Fact]
    public void Snippet_MarksTheWordsAndIsPlainText()
    {
        var hit = real.Index.Find("en", "quorum voting").Groups[0].Hits[0];

        Assert.Contains(hit.Snippet, p => p.IsMarked && p.Text.Contains("quorum", StringComparison.OrdinalIgnoreCase));
        Assert.True(string.Concat(hit.Snippet.Select(p => p.Text)).Length < 240);
    }

    [Fact]
    public void WordOfAnotherLanguageAlone_IsFoundThere()
    {
        var results = real.Index.Find("en", "kemanusiaan");

        Assert.Empty(results.Groups);
        Assert.Equal("id", Assert.Single(results.OtherLanguages).Language);
    }

    [Fact]
    public void ManyThreads_FindTheSame()
    {
        var alone = ExpectedQuery.Read("id").ConvertAll(q => string.Join(' ', PathsOf("id", q.Q)));

        var together = Enumerable.Repeat(ExpectedQuery.Read("id"), 4).SelectMany(q => q).AsParallel().AsOrdered().WithDegreeOfParallelism(8)
            .Select(q => string.Join(' ', PathsOf("id", q.Q))).ToArray();

        Assert.Equal(Enumerable.Repeat(alone, 4).SelectMany(a => a), together);
    }

    [Fact]
    public void SameQuery_HasTheSameResults() => Assert.Equal(PathsOf("id", "anggota OKI"), PathsOf("id", "anggota OKI"));

    private List<string> PathsOf(string language, string query) => [.. real.Index.Find(language, query).Groups.Select(g => g.Path)];
}
