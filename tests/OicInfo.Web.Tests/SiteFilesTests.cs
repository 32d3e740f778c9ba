using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

public sealed class SiteFilesTests(RunningSite site)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Sitemap_ListsEveryPageOnce_WithItsVersions()
    {
        var urls = (await Xml(site, "/sitemap.xml")).Root!.Elements(Map + "url").ToList();

        Assert.Equal(site.Paths(), urls.Select(u => PathOf(u.Element(Map + "loc")!.Value)).Order(StringComparer.Ordinal));
        Assert.All(urls, url =>
        {
            var alternates = url.Elements(Xhtml + "link").ToDictionary(l => l.Attribute("hreflang")!.Value, l => l.Attribute("href")!.Value);
            Assert.Equal(["ar", "en", "fr", "id", "x-default"], alternates.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(alternates["id"], alternates["x-default"]);
            Assert.Contains(url.Element(Map + "loc")!.Value, alternates.Values);
            Assert.True(DateOnly.TryParseExact(url.Element(Map + "lastmod")!.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        });
    }

    [Fact]
    public async Task Sitemap_NamesOnlyVersionsThatExist()
    {
        using var content = new TestSite().WithVersion("origins", "id", "Text.\n");
        await using var small = RunningSite.On(content.Root);

        var url = Assert.Single((await Xml(small, "/sitemap.xml")).Root!.Elements(Map + "url"), u => u.Element(Map + "loc")!.Value.EndsWith("/origins", StringComparison.Ordinal));

        Assert.Equal(["id", "x-default"], url.Elements(Xhtml + "link").Select(l => l.Attribute("hreflang")!.Value));
        Assert.All(url.Elements(Xhtml + "link"), l => Assert.EndsWith("/id/history/origins", l.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.Equal("2026-01-02", url.Element(Map + "lastmod")!.Value);
    }

    [Fact]
    public async Task Robots_NameTheSitemap_AndKeepCrawlersOutOfResults()
    {
        var robots = await Text(site, "/robots.txt");

        Assert.Contains("\nSitemap: http://localhost/sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /*/search?\n", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /*/search.json\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Llms_ListsEveryEnglishPageAsMarkdown()
    {
        var llms = await Text(site, "/llms.txt");

        Assert.StartsWith("# OicInfo\n\n> ", llms, StringComparison.Ordinal);
        Assert.All(site.Paths().Where(p => p.StartsWith("/en/", StringComparison.Ordinal)), p => Assert.Contains($"](http://localhost{p}.md): ", llms, StringComparison.Ordinal));
        Assert.Contains("](http://localhost/data/members.json): ", llms, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public async Task OpenSearch_LeadsToTheSearchOfItsLanguage(string language)
    {
        XNamespace a9 = "http://a9.com/-/spec/opensearch/1.1/";

        var description = (await Xml(site, $"/opensearch-{language}.xml")).Root!;

        Assert.Equal($"http://localhost/{language}/search?q={{searchTerms}}", description.Elements(a9 + "Url").First().Attribute("template")!.Value);
        Assert.InRange(description.Element(a9 + "ShortName")!.Value.Length, 1, 16);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public async Task Feed_ListsThePagesOfItsLanguage_NewestFirst(string language)
    {
        var feed = (await Xml(site, $"/{language}/feed.atom")).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        var updated = entries.Select(e => e.Element(Atom + "updated")!.Value).ToList();

        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal($"http://localhost/{language}/feed.atom", LinkOf(feed, "self"));
        Assert.Equal($"http://localhost/{language}", LinkOf(feed, "alternate"));
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
        Assert.Equal(updated[0], feed.Element(Atom + "updated")!.Value);
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal(
            site.Paths().Where(p => p.StartsWith($"/{language}/", StringComparison.Ordinal)),
            entries.Select(e => PathOf(LinkOf(e, "alternate"))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Feed_PutsTheNewestPageFirst()
    {
        using var content = new TestSite().WithPage("older", "Text.\n")
            .With("pages/history/zebra/en.md", "---\ntitle: The zebra\nsummary: What it is.\nupdated: 2026-03-04\n---\nText.\n");
        await using var small = RunningSite.On(content.Root);

        var feed = (await Xml(small, "/en/feed.atom")).Root!;

        Assert.Equal(["The zebra", "The older"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal("2026-03-04T00:00:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task FeedIds_DoNotDependOnSchemeOrPort()
    {
        await using var secure = new RunningSite().With("Site:Origin", "https://oicinfo.example");
        await using var plain = new RunningSite().With("Site:Origin", "http://oicinfo.example:8080");

        var ids = await Task.WhenAll(Ids(secure), Ids(plain));

        Assert.Equal(ids[0], ids[1]);
        Assert.Contains("tag:oicinfo.example,2026:/en/history/origins", ids[0]);

        static async Task<List<string>> Ids(RunningSite at) => [.. (await Xml(at, "/en/feed.atom")).Descendants(Atom + "id").Select(i => i.Value)];
    }

    [Fact]
    public async Task Manifest_NamesIconsThatExist()
    {
        using var client = site.Visitor();
        using var manifest = JsonDocument.Parse(await Text(site, "/manifest.webmanifest"));

        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            using var response = await client.GetAsync(new Uri(icon.GetProperty("src").GetString()!, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(icon.GetProperty("type").GetString(), response.Content.Headers.ContentType!.MediaType);
        }

        Assert.Equal("OicInfo", manifest.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public async Task SecurityText_NamesTheContact_AndExpiresAYearAfterTheNewestPage()
    {
        using var content = new TestSite().WithPage("origins", "Text.\n");
        await using var named = RunningSite.On(content.Root).With("Site:SecurityContact", "mailto:security@oicinfo.example");

        var text = await Text(named, "/.well-known/security.txt");

        Assert.Contains("Contact: mailto:security@oicinfo.example\n", text, StringComparison.Ordinal);
        Assert.Contains("Expires: 2027-01-02T00:00:00Z\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/opensearch-xx.xml")]
    [InlineData("/xx/feed.atom")]
    public async Task FileOfNothing_IsNotFound(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/llms.txt", "text/plain")]
    [InlineData("/opensearch-fr.xml", "application/opensearchdescription+xml")]
    [InlineData("/manifest.webmanifest", "application/manifest+json")]
    [InlineData("/ar/feed.atom", "application/atom+xml")]
    [InlineData("/ar/history/origins.md", "text/markdown")]
    public async Task File_HasItsType_IsCompressed_AndHasATag(string path, string type)
    {
        using var client = site.Visitor();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new("br"));

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.NotNull(response.Headers.ETag);
    }

    private static string LinkOf(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static string PathOf(string address) => new Uri(address).AbsolutePath;

    private static async Task<XDocument> Xml(RunningSite site, string path) => XDocument.Parse(await Text(site, path));

    private static async Task<string> Text(RunningSite site, string path)
    {
        using var client = site.Visitor();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
