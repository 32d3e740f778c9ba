using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OicInfo.Web.Tests;

/// <summary>The style sheets of a page's parts come as one.</summary>
public sealed partial class PartSheetTests(RunningSite site)
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

    /// <summary>A part that forgets a sheet falls back to the browser's own style, and no rule is broken that another test holds.</summary>
    [Fact]
    public async Task Page_LinksTheSheetOfEachClassInIt()
    {
        var parts = Directory.EnumerateFiles(Path.Combine(HtmlValidityTests.RepositoryRoot(), "src/OicInfo.Web/Styles/parts"), "*.css")
            .Where(f => !f.EndsWith("print.css", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => AnyClass().Matches(File.ReadAllText(f)).ToLookup(m => m.Groups["class"].Value, m => m.Groups["alone"].Success));
        var styled = parts.Values.SelectMany(p => p).Where(c => c.Contains(true)).Select(c => c.Key).ToHashSet();
        List<string> missing = [];

        foreach (var path in site.Paths().Append("/id/search").Append("/id/history/print").Append("/id/offline"))
        {
            var page = await site.Page(path);
            var linked = page.QuerySelectorAll(Selector).SelectMany(l => l.GetAttribute("href")!.Split('/')[^1].Split('.')).Where(parts.ContainsKey).ToList();
            missing.AddRange(page.All.SelectMany(e => e.ClassList).Distinct().Where(styled.Contains).Where(c => !linked.Any(l => parts[l].Contains(c))).Select(c => $"{path}: .{c}"));
        }

        Assert.True(styled.Count > 20);
        Assert.Empty(missing);
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

    /// <summary>A class in a selector; whether a rule begins with it alone, so that the others of that class count on it.</summary>
    [GeneratedRegex(@"(?<alone>^\s*)?\.(?<class>[a-z][\w-]*)(?(alone) \{)", RegexOptions.Multiline)]
    private static partial Regex AnyClass();

    private async Task<string> AddressOn(string path) => Assert.Single((await site.Page(path)).QuerySelectorAll(Selector)).GetAttribute("href")!;
}
