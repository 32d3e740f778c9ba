using System.Net;
using AngleSharp.Html.Dom;

namespace OicInfo.Web.Tests;

public sealed class PageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Origins = "/id/history/origins";

    [Fact]
    public async Task Page_HasWhatAReaderNeedsToFindTheWay()
    {
        var page = await site.Page(Origins);

        Assert.Equal("#_content", page.QuerySelector(".skip-link")!.GetAttribute("href"));
        Assert.Equal("_content", page.QuerySelector("main")!.Id);
        Assert.Equal(8, page.QuerySelectorAll(".topics a").Length);
        Assert.Equal(["/id", "/id/history", Origins], page.QuerySelectorAll(".breadcrumb a").Select(a => a.GetAttribute("href")));
        Assert.Equal(Origins, page.QuerySelector(".topic-navigation [aria-current=page]")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll(".pagination a"));
        Assert.NotEmpty(page.QuerySelectorAll(".dates time"));
        Assert.NotEmpty(page.QuerySelectorAll(".sources li"));
        Assert.NotEmpty(page.QuerySelectorAll(".independence"));
    }

    [Fact]
    public async Task TableOfContents_ListsTheSectionsOfThePage()
    {
        var page = await site.Page(Origins);

        Assert.Equal(
            page.QuerySelectorAll(".prose h2[id], .prose h3[id]").Select(h => "#" + h.Id),
            page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Sources_LinkBackToThePlacesThatCiteThem()
    {
        var page = await site.Page(Origins);

        Assert.All(page.QuerySelectorAll(".sources .back-links a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll(".citation a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task ArabicPage_IsRightToLeft_AndItsLettersAreWrittenAsThemselves()
    {
        using var client = site.Visitor();

        var html = await client.GetStringAsync(new Uri("/ar/history/origins", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html, StringComparison.Ordinal);
        Assert.Contains("الرباط", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LanguageSwitch_KeepsThePage()
    {
        var page = await site.Page(Origins);

        Assert.Equal(["/id/history/origins", "/en/history/origins", "/ar/history/origins", "/fr/history/origins"],
            page.QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task SectionLink_ShowsThePageWithTheSectionsOwnMetadata()
    {
        var plain = await site.Page(Origins);
        var id = plain.QuerySelector(".prose h2")!.Id!;

        var shared = await site.Page($"{Origins}/{id}");

        Assert.StartsWith(((IHtmlElement)plain.QuerySelector(".prose h2")!).FirstChild!.TextContent.Trim(), shared.Title, StringComparison.Ordinal);
        Assert.NotEqual(Description(plain), Description(shared));
        Assert.EndsWith(Origins, shared.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains($"url={Origins}#{id}", shared.QuerySelector("noscript")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(id, shared.DocumentElement.GetAttribute("data-section"));
        Assert.All(shared.QuerySelectorAll(".languages a"), a => Assert.EndsWith($"/history/origins/{id}", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/history/origins")]
    [InlineData("/members/states")]
    public async Task EveryPage_NamesItsOtherLanguages(string path)
    {
        var page = await site.Page(path == "/" ? "/fr" : "/fr" + path);

        Assert.Equal(["id", "en", "ar", "fr", "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")));
    }

    [Theory]
    [InlineData("/id/members/states", 57)]
    [InlineData("/en/members/states", 57)]
    public async Task MembersTable_HasEveryState(string path, int states)
    {
        var page = await site.Page(path);

        Assert.Equal(states, page.QuerySelectorAll("table[data-sortable] tbody tr:not(.group)").Length);
    }

    [Theory]
    [InlineData("/history/secretaries-general", "table tbody tr", 12)]
    [InlineData("/history/timeline", ".timeline > li", 40)]
    [InlineData("/history/summits", "table tbody tr", 15)]
    [InlineData("/programme/priority-areas", ".programme-areas > li", 18)]
    [InlineData("/reference/glossary", ".glossary > div", 50)]
    public async Task DataPage_ShowsItsTable(string path, string rows, int least)
    {
        foreach (var language in new[] { "id", "en", "ar", "fr" })
        {
            var page = await site.Page($"/{language}{path}");

            Assert.True(page.QuerySelectorAll(rows).Length >= least, $"/{language}{path} has {page.QuerySelectorAll(rows).Length} rows");
        }
    }

    [Theory]
    [InlineData("/id/history/orgins", "/id/history/origins")]
    [InlineData("/fr/charter/guides", "/fr/charter/guide")]
    public async Task WrongAddress_IsALocalisedNotFoundThatOffersTheNearestPage(string path, string nearest)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<html lang=\"{path[1..3]}\"", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{nearest}\"", html, StringComparison.Ordinal);
    }

    private static string? Description(IHtmlDocument page) => page.QuerySelector("meta[name=description]")!.GetAttribute("content");
}
