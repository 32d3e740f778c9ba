namespace OicInfo.Search.Tests.Querying;

/// <summary>The list that shows while the reader types.</summary>
public sealed class SuggestTests(RealIndex real)
{
    [Theory]
    [InlineData("en", "susp", "/en/members/suspensions")]
    [InlineData("id", "pia", "/id/charter")]
    [InlineData("fr", "obse", "/fr/members/observers")]
    [InlineData("ar", "قم", "/ar/history/summits")]
    [InlineData("en", "cfm", "/en/organs/council-of-foreign-ministers")]
    [InlineData("en", "Tch", "/en/members/states#chad")]
    public void Beginning_IsContinued(string language, string typed, string path) =>
        Assert.Contains(path, real.Index.Suggest(language, typed, 12).Select(s => s.Path));

    [Fact]
    public void Suggestions_AreNoMoreThanAsked() => Assert.Equal(5, real.Index.Suggest("en", "a", 5).Count);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\"")]
    public void NothingTyped_SuggestsNothing(string? typed) => Assert.Empty(real.Index.Suggest("en", typed));
}
