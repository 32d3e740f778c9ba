using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OicInfo.Web.Tests;

/// <summary>Walks the whole site from its four home pages.</summary>
public sealed class WholeSiteTests(RunningSite site)
{
    [Fact]
    public async Task EveryLink_LeadsToAPageAndASectionThatExist()
    {
        var pages = await Walk();

        var broken = pages.SelectMany(page => LinksOf(page.Value).Where(link => !LeadsSomewhere(pages, page.Key, link)).Select(link => $"{page.Key} -> {link}"));

        Assert.Empty(broken);
        Assert.True(pages.Count > 200, $"only {pages.Count} pages were reached");
    }

    [Fact]
    public async Task EveryPage_HasAnHeadingATitleAndADescription()
    {
        var pages = await Walk();

        Assert.All(pages, page =>
        {
            Assert.Single(page.Value.QuerySelectorAll("h1"));
            Assert.NotEqual("", page.Value.Title);
            Assert.NotEqual("", page.Value.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            Assert.Equal(page.Value.All.Count(e => e.Id is { Length: > 0 }), page.Value.All.Select(e => e.Id).Where(id => id is { Length: > 0 }).Distinct().Count());
        });
    }

    private async Task<Dictionary<string, IHtmlDocument>> Walk()
    {
        using var client = site.Visitor();
        var parser = new HtmlParser();
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        var queue = new Queue<string>(["/id", "/en", "/ar", "/fr"]);
        while (queue.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
            {
                continue;
            }

            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            pages[path] = page;
            foreach (var link in LinksOf(page))
            {
                queue.Enqueue(PathOf(path, link));
            }
        }

        return pages;
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/') || h.StartsWith('#'));

    private static string PathOf(string from, string link) => link.Split('#')[0] is { Length: > 0 } path ? path : from;

    private static bool LeadsSomewhere(Dictionary<string, IHtmlDocument> pages, string from, string link) =>
        !pages.TryGetValue(PathOf(from, link), out var page) || link.Split('#') is not [_, var id] || page.GetElementById(id) is not null;
}
