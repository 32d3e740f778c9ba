using System.Net;
using System.Text.Json;
using OicInfo.Content.Tests;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Tests;

public sealed class SearchTests(RunningSite site)
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

    [Theory]
    [InlineData("/id/search")]
    [InlineData("/id/search?topic=history")]
    public async Task PageThatAsksForWords_IsAPageLikeAnyOther_ToCrawlers(string path)
    {
        var page = await site.Page(path);

        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal("http://localhost/id/search", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("http://localhost/ar/search", page.QuerySelector("link[hreflang=ar]")!.GetAttribute("href"));
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
        Assert.Equal(json.RootElement.GetProperty("lines").GetArrayLength() + " اقتراحات", json.RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Results_AskedForAgain_AreNotSentAgain()
    {
        using var client = site.Visitor();
        var address = new Uri("/en/search?q=rabat", UriKind.Relative);

        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("q=rabat&topic=history", "q=rabat&topic=members")]
    [InlineData("q=summit", "q=charter")]
    public async Task OtherQuestion_HasAnAnswerOfItsOwn(string one, string other)
    {
        var first = await site.Page($"/en/search?{one}");
        var second = await site.Page($"/en/search?{other}");

        Assert.NotEqual(first.QuerySelector(".results")!.TextContent, second.QuerySelector(".results")!.TextContent);
    }

    /// <summary>What is kept of an answer has its question with it, which must not be of any length.</summary>
    [Theory]
    [InlineData(200, true)]
    [InlineData(2_000, false)]
    public async Task Answer_IsKept_ToQuestionsOfReadersAlone(int length, bool isKept)
    {
        // A site of its own: what other tests ask of a shared one may drive an answer out of the cache, which has a limit.
        using var content = new TestSite();
        await using var own = RunningSite.On(content.Root);
        using var client = own.Visitor();
        var address = new Uri($"/en/search?q={new string('a', length)}", UriKind.Relative);

        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var second = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(isKept, second.Headers.Age is not null);
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

    [Theory]
    [InlineData("/en/search?q=%FF%00%D8")]
    [InlineData("/en/search?q=%ED%A0%80")]
    [InlineData("/en/search?q=%")]
    [InlineData("/en/search?q=%zz&q=%u0041")]
    [InlineData("/en/search?q[]=a&q[0]=b")]
    [InlineData("/en/search?q")]
    [InlineData("/en/search?q=a&topic=%00&topic=nowhere")]
    public async Task AddressThatNoFormMakes_IsAPage(string address)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<html lang=\"en\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>On a real port: the server, not the site, refuses what is too long.</summary>
    [Fact]
    public async Task TenThousandWords_AreAPage()
    {
        await using var open = new RunningSite();
        open.UseKestrel(0);
        open.StartServer();
        using var client = open.CreateClient();

        using var response = await client.GetAsync(new Uri("/en/search?q=" + string.Join('+', Enumerable.Repeat("sovereignty", 10_000)), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task NoWords_OfferTheTopics()
    {
        var page = await site.Page("/ar/search?q=");

        Assert.Equal(8, page.QuerySelectorAll("main .search-topics li a").Length);
        Assert.Null(page.QuerySelector(".search-count"));
    }

    [Fact]
    public async Task Topic_NarrowsTheResults_AndStaysInTheAddress()
    {
        var page = await site.Page("/en/search?q=summit&topic=history");

        Assert.All(page.QuerySelectorAll(".results h2 a"), a => Assert.StartsWith("/en/history", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("/en/search?q=summit&topic=history", page.QuerySelector(".search-filter [aria-current]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/search?q=Chad", "Member state", "Chad")]
    [InlineData("/fr/search?q=article+33", "Article de la Charte", "Article 33")]
    [InlineData("/id/search?q=ktt+ke-14", "KTT Islam", "Makkah")]
    public async Task Card_StandsBeforeTheResults_AndSaysOfWhatKindItIs(string path, string kind, string title)
    {
        var page = await site.Page(path);
        var card = page.QuerySelector("main .answer, main .results")!;

        Assert.Equal(kind, card.QuerySelector(".answer-kind")!.TextContent);
        Assert.StartsWith(title, card.QuerySelector("h2")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordOfAnotherLanguage_LeadsThere()
    {
        var page = await site.Page("/en/search?q=" + Uri.EscapeDataString("الترجمة"));

        Assert.NotEmpty(page.QuerySelectorAll("section.elsewhere[lang=ar] .results a"));
    }

    [Theory]
    [InlineData("id", "Terlalu banyak permintaan")]
    [InlineData("ar", "طلبات كثيرة جدًا")]
    public async Task ClientThatAsksTooOften_IsToldWhenToComeBack(string language, string title)
    {
        await using var busy = new RunningSite().With("Search:Burst", "2").With("Search:PerSecond", "1");
        using var client = busy.Visitor();
        HttpResponseMessage response;
        var count = 0;
        do
        {
            response = await client.GetAsync(new Uri($"/{language}/search?q=a", UriKind.Relative), TestContext.Current.CancellationToken);
        }
        while (response.StatusCode == HttpStatusCode.OK && ++count < 100);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Contains(title, page, StringComparison.Ordinal);
        response.Dispose();
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void Client_IsKnownByWhatItCannotChoose(string address, string client) => Assert.Equal(client, RateLimits.ClientOf(IPAddress.Parse(address)));
}
