using System.Net;
using AngleSharp.Dom;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

public sealed class PrintTests(RunningSite site)
{
    public static TheoryData<string> Topics => ["about", "history", "charter", "organs", "members", "programme", "cooperation", "reference"];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Topic_IsOneDocument_WithEveryPageOnce(string topic)
    {
        var landing = await site.Page($"/fr/{topic}");

        var document = await site.Page($"/fr/{topic}/print");

        Assert.Equal(
            landing.QuerySelectorAll(".topic-navigation a").Select(a => "http://localhost" + a.GetAttribute("href")),
            document.QuerySelectorAll(".document-part .address a").Select(a => a.GetAttribute("href")));
        Assert.Equal($"/fr/{topic}/print", landing.QuerySelector(".print-link a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task EveryId_IsUnique_AndEveryReferenceInTheDocumentLeadsToOne(string topic)
    {
        var document = await site.Page($"/ar/{topic}/print");
        var ids = document.All.Select(e => e.Id).Where(id => id is { Length: > 0 }).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(document.QuerySelectorAll("[href^='#']"), e => Assert.Contains(Uri.UnescapeDataString(e.GetAttribute("href")![1..]), ids));
        Assert.All(document.QuerySelectorAll("[aria-labelledby]"), e => Assert.All(e.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.Contains(id, ids)));
        Assert.All(document.QuerySelectorAll("[fill^='url(#']"), e => Assert.Contains(e.GetAttribute("fill")![5..^1], ids));
    }

    [Fact]
    public async Task Headings_GoOneLevelDown_UnderOneOfTheTopic()
    {
        using var content = new TestSite()
            .WithPage("index", "Text.\n")
            .WithPage("origins", "## Now {#now}\n\n### Here {#here}\n\nText.\n");
        await using var small = RunningSite.On(content.Root);

        var document = await small.Page("/en/history/print");

        Assert.Equal(
            [("H1", "History"), ("H2", "The index"), ("H2", "The origins"), ("H3", "Now"), ("H4", "Here")],
            document.QuerySelectorAll("main :is(h1, h2, h3, h4)").Select(h => (h.TagName, h.FirstChild!.TextContent.Trim())));
    }

    [Fact]
    public async Task LinkToAPageOfTheTopic_StaysInTheDocument()
    {
        using var content = new TestSite()
            .WithPage("origins", "[There](page:history/other#now), [all](page:history/other), [out](page:reference/glossary), [near](#here).\n\n## Here {#here}\n")
            .WithPage("other", "## Now {#now}\n")
            .With("pages/reference/glossary/en.md", "---\ntitle: Glossary\nsummary: Terms.\nupdated: 2026-01-02\n---\nText.\n");
        await using var small = RunningSite.On(content.Root);

        var links = (await small.Page("/en/history/print")).QuerySelectorAll(".document-part .prose p a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["#other.now", "#other", "/en/reference/glossary", "#origins.here"], links);
    }

    [Fact]
    public async Task SourcesOfAPage_StandOnceUnderIt_WithItsOwnNumbers()
    {
        using var content = new TestSite().WithSourceAndTerm()
            .WithPage("origins", "One [@charter, art. 1]. Two [@charter, art. 2].\n")
            .WithPage("other", "Three [@charter].\n");
        await using var small = RunningSite.On(content.Root);

        var document = await small.Page("/en/history/print");

        Assert.All(["origins", "other"], name => Assert.Single(document.QuerySelectorAll($"[id='{name}'] .sources li")));
        Assert.Equal(["#origins.source-1", "#origins.source-1", "#other.source-1"], document.QuerySelectorAll(".citation a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Document_IsNotIndexed_ForItsPagesAre()
    {
        var document = await site.Page("/en/history/print");

        Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(document.QuerySelector("link[type='text/markdown']"));
    }

    [Theory]
    [InlineData("/en/nothing/print")]
    [InlineData("/xx/history/print")]
    [InlineData("/en/history/origins/print")]
    public async Task DocumentOfNothing_IsNotFound(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
