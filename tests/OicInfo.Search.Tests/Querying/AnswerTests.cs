namespace OicInfo.Search.Tests.Querying;

/// <summary>Queries that name an entity have its card first.</summary>
public sealed class AnswerTests(RealIndex real)
{
    private static readonly string[] OneOfEachKind = ["Chad", "Russia", "taha", "12th summit", "50th session", "SESRIC", "article 33", "area 7", "quorum"];

    [Theory]
    [InlineData("en", "Chad", "member", "/en/members/states#chad")]
    [InlineData("fr", "ساحل العاج", "member", "/fr/members/states#cote-d-ivoire")]
    [InlineData("en", "ivory coast", "member", "/en/members/states#cote-d-ivoire")]
    [InlineData("id", "apakah indonesia anggota OKI", "member", "/id/members/states#indonesia")]
    [InlineData("en", "russia", "observer", "/en/members/observers#russia")]
    [InlineData("en", "who is the secretary general", "secretary-general", "/en/history/secretaries-general#hissein-brahim-taha")]
    [InlineData("id", "Husain Ibrahim Thaha", "secretary-general", "/id/history/secretaries-general#hissein-brahim-taha")]
    [InlineData("ar", "الأمين العام الحادي عشر", "secretary-general", "/ar/history/secretaries-general#yousef-al-othaimeen")]
    [InlineData("en", "12th islamic summit", "summit", "/en/history/summits#cairo-2013")]
    [InlineData("id", "KTT luar biasa Jakarta", "summit", "/id/history/summits#jakarta-2016-extraordinary")]
    [InlineData("fr", "article 21 de la charte", "article", "/fr/charter/guide#article-21")]
    [InlineData("ar", "المادة ٣٣", "article", "/ar/charter/guide#article-33")]
    [InlineData("en", "priority area 12", "area", "/en/programme/priority-areas#area-12-health")]
    [InlineData("en", "ISESCO", "organ", "/en/organs/specialised#icesco")]
    [InlineData("id", "IDB", "organ", "/id/organs/specialised#isdb")]
    [InlineData("en", "quorum", "term", "/en/reference/glossary#quorum")]
    public void Entity_HasItsCardFirst(string language, string query, string kind, string path)
    {
        var answer = real.Index.Find(language, query).Answers[0];

        Assert.Equal((kind, path), (answer.Kind, answer.Path));
    }

    [Fact]
    public void Card_TellsWhatTheTableSays()
    {
        var answer = real.Index.Find("en", "Chad").Answers[0];

        Assert.Equal("Chad", answer.Title);
        Assert.Contains(new Fact("joined", "1969"), answer.Facts);
    }

    [Fact]
    public void EverydayWordAmongOthers_HasNoCard() => Assert.DoesNotContain(real.Index.Find("en", "are resolutions binding").Answers, a => a.Kind == "term");

    [Fact]
    public void EveryLabel_IsAStringOfTheInterface()
    {
        var keys = OneOfEachKind.SelectMany(q => real.Index.Find("en", q).Answers).SelectMany(a => a.Facts).Select(f => f.LabelKey).Where(k => k.Length > 0).Distinct();

        Assert.All(keys, k => Assert.NotEqual(k, real.Content.Ui("en", k)));
    }
}
