using System.Net;
using AngleSharp.Html.Dom;

namespace OicInfo.Web.Tests;

public sealed class MetadataTests(RunningSite site)
{
    [Theory]
    [InlineData("/id", "/cards/id.png")]
    [InlineData("/ar/history", "/cards/ar/history.png")]
    [InlineData("/en/history/origins", "/cards/en/history/origins.png")]
    public async Task View_NamesACardThatIsAPicture(string path, string card)
    {
        var page = await site.Page(path);
        using var client = site.Visitor();

        var address = new Uri(Property(page, "og:image")!);
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(card, address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("1200", "630"), (Property(page, "og:image:width"), Property(page, "og:image:height")));
        Assert.Equal(Property(page, "og:title"), Property(page, "og:image:alt"));
        Assert.Equal("summary_large_image", Name(page, "twitter:card"));
        Assert.Equal(Property(page, "og:image"), Name(page, "twitter:image"));
        Assert.Equal(Property(page, "og:title"), Name(page, "twitter:title"));
    }

    [Fact]
    public async Task Section_HasACardOfItsOwn()
    {
        var page = await site.Page("/en/history/origins");
        var id = page.QuerySelector(".prose h2[id]")!.Id;

        var section = await site.Page($"/en/history/origins/{id}");

        Assert.Equal($"/cards/en/history/origins/{id}.png", new Uri(Property(section, "og:image")!).AbsolutePath);
        Assert.NotEqual(new Uri(Property(page, "og:image")!).Query, new Uri(Property(section, "og:image")!).Query);
    }

    [Theory]
    [InlineData("link[rel=alternate][type='application/atom+xml']", "/fr/feed.atom")]
    [InlineData("link[rel=alternate][type='text/markdown']", "/fr/history/origins.md")]
    [InlineData("link[rel=search]", "/opensearch-fr.xml")]
    [InlineData("link[rel=manifest]", "/manifest.webmanifest")]
    [InlineData("link[rel=icon]", null)]
    [InlineData("link[rel=apple-touch-icon]", null)]
    public async Task Page_NamesFilesThatExist(string selector, string? expected)
    {
        var page = await site.Page("/fr/history/origins");
        using var client = site.Visitor();

        var address = Assert.Single(page.QuerySelectorAll(selector)).GetAttribute("href")!;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(expected ?? address, address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static string? Name(IHtmlDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");
}
