using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace OicInfo.Web.Tests;

public sealed class PageTests(RunningSite site)
{
    private const string Origins = "/id/history/origins";

    [Fact]
    public async Task Page_HasWhatAReaderNeedsToFindTheWay()
    {
        var page = await site.Page(Origins);

        Assert.Equal("#_content", page.QuerySelector(".skip-link")!.GetAttribute("href"));
        Assert.Equal("_content", page.QuerySelector("main")!.Id);
        Assert.Equal(8, page.QuerySelectorAll(".topic-link").Length);
        Assert.Equal(["/id", "/id/history", Origins], page.QuerySelectorAll(".breadcrumb a").Select(a => a.GetAttribute("href")));
        Assert.Equal(Origins, page.QuerySelector(".topic-navigation [aria-current=page]")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll(".pagination a"));
        Assert.NotEmpty(page.QuerySelectorAll(".dates time"));
        Assert.NotEmpty(page.QuerySelectorAll(".sources li"));
        Assert.NotEmpty(page.QuerySelectorAll(".independence"));
    }

    [Fact]
    public async Task Navigation_LeadsToEveryPageOfEveryTopic_AndMarksTheCurrentOne()
    {
        var page = await site.Page(Origins);

        var links = page.QuerySelectorAll(".topics a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal(site.Paths().Where(p => p.StartsWith("/id/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        Assert.Equal(["/id/history", Origins], page.QuerySelectorAll(".topics [aria-current]").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("ar")]
    public async Task Home_HasOneSearch_AndADoorWithAPictureForEachTopic(string language)
    {
        var page = await site.Page($"/{language}");

        Assert.Single(page.QuerySelectorAll("form[role=search]"));
        Assert.Equal(8, page.QuerySelectorAll(".door > svg.topic-picture:has(path)").Length);
        Assert.All(page.QuerySelectorAll(".topic-picture path"), p => Assert.Matches("^[MmLlHhVvAaZz0-9 .-]+$", p.GetAttribute("d")!));
        Assert.NotEmpty(page.QuerySelectorAll(".latest li p:last-child:not(:empty)"));
    }

    [Theory]
    [InlineData("about")]
    [InlineData("history")]
    [InlineData("charter")]
    [InlineData("organs")]
    [InlineData("members")]
    [InlineData("programme")]
    [InlineData("cooperation")]
    [InlineData("reference")]
    public async Task LandingPage_ShowsItsPictureWithWords_AndAllItsPages(string topic)
    {
        var page = await site.Page($"/fr/{topic}");

        Assert.NotEmpty(page.QuerySelectorAll(".topic-plate path"));
        Assert.DoesNotContain("topicPicture", page.QuerySelector(".topic-plate figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            page.QuerySelectorAll(".topic-navigation li:not(:first-child) a").Select(a => a.GetAttribute("href")),
            page.QuerySelectorAll(".chapter a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task RelatedPages_AreOfOtherTopics_AndThere()
    {
        var page = await site.Page("/en/members/suspensions");

        var related = page.QuerySelectorAll(".related a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(3, related.Distinct().Count());
        Assert.All(related, r => Assert.False(r.StartsWith("/en/members", StringComparison.Ordinal)));
        foreach (var path in related)
        {
            Assert.NotNull((await site.Page(path)).QuerySelector("h1"));
        }
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

    [Fact]
    public async Task Term_LeadsToThePageThatTreatsIt()
    {
        var page = await site.Page("/fr/reference/glossary");

        var link = page.QuerySelector("#accession dd a")!;
        Assert.Equal("/fr/members/joining", link.GetAttribute("href"));
        Assert.Equal("Comment un État adhère à l’OCI", link.TextContent);
    }

    [Theory]
    [InlineData("/id/history/orgins", "/id/history/origins")]
    [InlineData("/en/history/orign", "/en/history/origins")]
    [InlineData("/fr/charter/guides", "/fr/charter/guide")]
    public async Task WrongAddress_IsALocalisedNotFoundThatOffersTheNearestPage(string path, string nearest)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<html lang=\"{path[1..3]}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<ul class=\"link-list\" role=\"list\"><li><a href=\"{nearest}\"", Regex.Replace(html, @">\s+<", "><"), StringComparison.Ordinal);
    }

    private static string? Description(IHtmlDocument page) => page.QuerySelector("meta[name=description]")!.GetAttribute("content");
}
