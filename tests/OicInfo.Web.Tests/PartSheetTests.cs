using System.Net;
using AngleSharp.Dom;

namespace OicInfo.Web.Tests;

/// <summary>The style sheets of a page's parts come as one.</summary>
public sealed class PartSheetTests(RunningSite site)
{
    private const string Selector = "link[rel=stylesheet][href^='/parts/']:not([media])";

    [Fact]
    public async Task Page_LinksOneSheet_WithTheTextOfEachPart()
    {
        using var client = site.Visitor();

        var address = await AddressOn("/id");
        var text = await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        var parts = address.Split('/')[^1].Split('.')[..^2];
        Assert.InRange(parts.Length, 2, int.MaxValue);
        Assert.Equal(string.Concat(await Task.WhenAll(parts.Select(Part))), text);

        async Task<string> Part(string name) => await client.GetStringAsync(new Uri($"/parts/{name}.css", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Sheet_MayBeKeptForGood_AndComesCompressed()
    {
        using var client = site.Visitor();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new("br"));

        using var response = await client.GetAsync(new Uri(await AddressOn("/id"), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.True(response.Headers.CacheControl!.Extensions.Any(e => e.Name == "immutable") && response.Headers.CacheControl.MaxAge > TimeSpan.FromDays(300));
    }

    [Fact]
    public async Task PageWithoutParts_LinksNone()
    {
        Assert.Empty((await site.Page("/id/history/origins")).QuerySelectorAll(Selector));
    }

    [Theory]
    [InlineData("home.0123456789.css")]
    [InlineData("home.css.css")]
    [InlineData("home.home.0123456789.css")]
    [InlineData("nothing.0123456789.css")]
    [InlineData(".css")]
    [InlineData("..css")]
    public async Task UnknownSheet_IsNotFound(string file)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri($"/parts/{file}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<string> AddressOn(string path) => Assert.Single((await site.Page(path)).QuerySelectorAll(Selector)).GetAttribute("href")!;
}
