using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using OicInfo.Content;
using OicInfo.Content.Tests;
using OicInfo.Web.Searching;

namespace OicInfo.Web.Tests;

public sealed class HostingTests(RunningSite site)
{
    private static readonly Uri Home = new("/id", UriKind.Relative);

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Page_HasAStrongTag_ThatAnswersNotModified(string encoding)
    {
        using var client = site.Visitor();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new(encoding));

        using var first = await client.GetAsync(Home, TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, Home);
        again.Headers.IfNoneMatch.Add(tag);
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.False(tag.IsWeak);
        Assert.Equal(encoding == "identity" ? [] : [encoding], first.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Encodings_OfOnePage_HaveDifferentTags()
    {
        Assert.NotEqual(await TagOf(site, "br"), await TagOf(site, "gzip"));
        Assert.NotEqual(await TagOf(site, "br"), await TagOf(site, "identity"));
    }

    [Fact]
    public async Task TwoServers_AgreeOnEveryByte()
    {
        await using var other = new RunningSite();

        Assert.Equal(await TagOf(site, "identity"), await TagOf(other, "identity"));
    }

    [Fact]
    public async Task Head_AnswersAsGetDoes()
    {
        using var client = site.Visitor();

        using var get = await client.GetAsync(Home, TestContext.Current.CancellationToken);
        using var head = await client.SendAsync(new(HttpMethod.Head, Home), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/id")]
    [InlineData("/id/nothing")]
    [InlineData("/site.css")]
    public async Task EveryAnswer_HasSecurityHeaders_WithoutUnsafeSources(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Page_MaySendSectionsByTheDevicesMenu_AndMayNotSeeOrHearTheReader()
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(Home, TestContext.Current.CancellationToken);

        var policy = Assert.Single(response.Headers.GetValues("Permissions-Policy")).Split(", ");
        // What a policy does not name, a page of the site itself may do (https://www.w3.org/TR/web-share/#permissions-policy).
        Assert.DoesNotContain(policy, p => p.StartsWith("web-share=", StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "camera=()", "geolocation=()", "microphone=()" }, policy.ToHashSet());
    }

    [Fact]
    public async Task Page_HasNoInlineScriptOrStyle()
    {
        var page = await site.Page("/id/history/origins");

        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick], script:not([src]):not([type='application/ld+json'])"));
        Assert.All(page.QuerySelectorAll("script[src], link[rel=stylesheet], img"), e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task StyleSheet_IsFingerprinted_AndImmutable()
    {
        var page = await site.Page("/id");
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("immutable", $"{response.RequestMessage!.RequestUri} {response.Headers.CacheControl}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("ar")]
    public async Task Font_ThatThePageLoadsFirst_IsTheOneOfTheStyleSheet_AndKeptForGood(string language)
    {
        var page = await site.Page($"/{language}");
        var font = page.QuerySelector("link[rel=preload][as=font]")!.GetAttribute("href")!;
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(font, UriKind.Relative), TestContext.Current.CancellationToken);
        var styles = await client.GetStringAsync(new Uri(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("font/woff2", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"url(\"{font[1..]}\")", styles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownHost_IsRefused()
    {
        using var client = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, Home) { Headers = { Host = "evil.example" } };

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_IsGood_OnValidContent(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Ready_WaitsUntilTheContentCanBeSearched_AndEachLanguageWasVisited()
    {
        await using var started = new RunningSite();
        using var client = started.Visitor();

        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(started.Services.GetRequiredService<SiteSearch>().Prepared.IsCompletedSuccessfully);
        foreach (var language in started.Services.GetRequiredService<ContentStore>().Current.Site.Languages)
        {
            using var home = await client.GetAsync(new Uri($"/{language.Code}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(home.Headers.Age.HasValue, $"/{language.Code} was not made before");
        }
    }

    [Fact]
    public async Task Ready_IsRefused_OnContentWithErrors_WhichItNames()
    {
        using var content = new TestSite().WithPage("origins", "[there](page:history/nowhere)\n");
        await using var broken = RunningSite.On(content.Root);
        using var client = broken.Visitor();

        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("OIC010", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Origin_ThatIsSet_StandsInAbsoluteAddresses()
    {
        await using var published = new RunningSite().With("Site:Origin", "https://oicinfo.example");

        var page = await published.Page("/en");

        Assert.Equal("https://oicinfo.example/en", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private static async Task<EntityTagHeaderValue> TagOf(RunningSite site, string encoding)
    {
        using var client = site.Visitor();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new(encoding));
        using var response = await client.GetAsync(Home, TestContext.Current.CancellationToken);
        return response.Headers.ETag!;
    }
}
