using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace OicInfo.Web.Tests;

public sealed class SearchTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("/en/search?q=Chad", "/en/members/states#chad")]
    [InlineData("/id/search?q=keanggotaan", "/id/members/joining")]
    public async Task Results_HaveWhatAnswersTheQuery(string path, string expected)
    {
        var page = await site.Page(path);

        Assert.Contains(expected, page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Results_MarkTheWords_AndShowMarkupAsText()
    {
        var page = await site.Page("/en/search?q=" + Uri.EscapeDataString("Rabat <script>alert(1)</script>"));

        Assert.NotEmpty(page.QuerySelectorAll(".results mark"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task NothingFound_OffersTheTopics()
    {
        var page = await site.Page("/fr/search?q=zzzzqqqq");

        Assert.Equal(8, page.QuerySelectorAll("main .search-topics a").Length);
    }

    [Fact]
    public async Task Lines_AreJson_WithATagThatAnswersNotModified()
    {
        using var client = site.Visitor();
        var address = new Uri("/ar/search.json?q=" + Uri.EscapeDataString("تشاد"), UriKind.Relative);

        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal("/ar/members/states#chad", json.RootElement.GetProperty("lines")[0].GetProperty("path").GetString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*:* AND (((")]
    [InlineData("a~0.1 OR b^99 [x TO y}")]
    [InlineData("\u202e\u0000\ud83d")]
    [InlineData("%00%ff")]
    public async Task HostileQuery_IsAPage(string query)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri("/id/search?q=" + string.Concat(System.Text.Encoding.UTF8.GetBytes(query).Select(b => $"%{b:X2}")), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange((int)response.StatusCode, 200, 499);
    }

    [Fact]
    public async Task ClientThatAsksTooOften_IsToldWhenToComeBack()
    {
        await using var busy = new RunningSite();
        using var client = busy.Visitor();
        HttpResponseMessage response;
        var count = 0;
        var clock = Stopwatch.StartNew();
        do
        {
            response = await client.GetAsync(new Uri("/id/search?q=a", UriKind.Relative), TestContext.Current.CancellationToken);
        }
        while (response.StatusCode == HttpStatusCode.OK && ++count < 1000 && clock.Elapsed < TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Contains("<html lang=\"id\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        response.Dispose();
    }
}
