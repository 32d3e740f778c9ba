using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OicInfo.Web.Tests;

/// <summary>Every page that can be reached from the four home pages, asked for once.</summary>
public sealed class WalkedSite(RunningSite site) : IAsyncLifetime
{
    private readonly Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);

    /// <summary>The pages by address.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages;

    public async ValueTask InitializeAsync()
    {
        using var client = site.Visitor();
        var parser = new HtmlParser();
        var queue = new Queue<string>(["/id", "/en", "/ar", "/fr"]);
        var seen = queue.ToHashSet(StringComparer.Ordinal);
        while (queue.TryDequeue(out var path))
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = pages[path] = await parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            foreach (var next in LinksOf(page).Select(link => PathOf(path, link)).Where(seen.Add))
            {
                queue.Enqueue(next);
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The links of a page to this site.</summary>
    public static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/') || h.StartsWith('#'));

    /// <summary>The page to which a link on another leads.</summary>
    public static string PathOf(string from, string link) => link.Split('#')[0] is { Length: > 0 } path ? path : from;
}
