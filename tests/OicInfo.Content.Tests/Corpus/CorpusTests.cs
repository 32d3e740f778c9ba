using System.Text.RegularExpressions;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Tests.Corpus;

/// <summary>The site's real content.</summary>
public sealed partial class CorpusTests
{
    private static readonly Snapshot Content = ContentReader.Read(CorpusFolder.Path);

    [Fact]
    public void Content_IsWithoutErrors() => Assert.Empty(Content.Diagnostics);

    [Fact]
    public void EveryTopic_HasALandingPageInEveryLanguage() =>
        Assert.All(Content.Site.Topics, t => Assert.All(Content.Site.Languages, l => Assert.NotNull(Content.FindPage(l.Code, new(t.Slug, PageKey.IndexSlug)))));

    [Fact]
    public void Members_AreFiftySevenStatesAndTheirObservers() => Assert.Equal(57, Content.Data.Members.Rows.Count(m => m.Kind == "member"));

    [Fact]
    public void Tables_AreComplete()
    {
        Assert.Equal(Enumerable.Range(1, 12), Content.Data.SecretariesGeneral.Rows.Select(s => s.Number));
        Assert.Equal(Enumerable.Range(1, 18), Content.Data.ProgrammeAreas.Rows.Select(a => a.Number));
        Assert.Equal(Enumerable.Range(1, 39), Content.Data.CharterArticles.Rows.Select(a => a.Number));
        Assert.Equal(Enumerable.Range(1, 15), Content.Data.Summits.Rows.Where(s => s.Kind == "ordinary").Select(s => s.Number!.Value).Take(15));
    }

    [Fact]
    public void GarbledFigures_StandOnThePageOfCorrectionsAlone()
    {
        var pages = Content.Pages.Values.Where(p => p.Key != new PageKey("reference", "corrections")).SelectMany(p => p.Versions.Values);

        Assert.All(pages, p => Assert.DoesNotMatch(Garbled(), string.Concat(p.Body.OfType<HtmlPart>().Select(b => b.Html)) + p.FrontMatter.Title + p.FrontMatter.Summary));
    }

    [GeneratedRegex("XNUMX|ke-(19|20)[0-9]{2}|(19|20)[0-9]{2}(st|nd|rd|th)\\b")]
    private static partial Regex Garbled();
}
