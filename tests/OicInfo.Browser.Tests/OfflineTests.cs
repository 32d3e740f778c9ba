using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

public sealed class OfflineTests(Chromium chromium)
{
    [Fact]
    public async Task FirstPageThatWasEverVisited_IsReadWithoutANetwork_AndSaysThatItIsACopy()
    {
        var page = await Visit("/fr/history/origins");
        await page.Context.SetOfflineAsync(true);

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("OCI");
        await Assertions.Expect(page.Locator(".offline-notice")).ToContainTextAsync($"copie gardée le {DateTime.UtcNow.Day}");
        // The style is kept too.
        Assert.Equal("none", await page.Locator("[role=list]").First.EvaluateAsync<string>("list => getComputedStyle(list).listStyleType"));
    }

    [Fact]
    public async Task Map_IsWholeWithoutANetwork()
    {
        var page = await Visit("/en/members/states");
        // What the browser itself remembers may be gone the next day.
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.clearBrowserCache");
        await page.Context.SetOfflineAsync(true);

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".offline-notice")).Not.ToBeEmptyAsync();
        Assert.InRange(await page.Locator(".map-frame .land").First.EvaluateAsync<double>("land => land.getBBox().width"), 1000, 2000);
    }

    [Fact]
    public async Task PageThatWasNeverVisited_IsAnsweredInTheLanguageOfItsAddress_WithWhatIsKept()
    {
        var page = await Visit("/ar/charter/overview");
        await page.Context.SetOfflineAsync(true);

        await page.GotoAsync("/ar/members/states");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("أنت غير متصل");
        await Assertions.Expect(page.Locator("[data-kept-pages] a")).ToHaveAttributeAsync("href", "/ar/charter/overview");

        // Nothing in Indonesian is kept, so what there is in other languages is offered.
        await page.GotoAsync("/id/history");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Anda sedang luring");
        await page.Locator("[data-kept-pages] a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/ar/charter/overview$"));
    }

    [Fact]
    public async Task SectionLink_OpensTheKeptPageAtTheSection_AndThePageOfAVisitedSectionLinkIsKept()
    {
        var page = await Visit("/en/charter/guide/article-9");
        await page.Context.SetOfflineAsync(true);

        await page.ReloadAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/en/charter/guide#article-9$"));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Guide");

        await page.GotoAsync("/en/charter/guide/article-12");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/en/charter/guide#article-12$"));
    }

    [Fact]
    public async Task WhenTheNetworkIsBack_ThePageOfTodayIsOffered_AndServed()
    {
        var page = await Visit("/en/history/origins");
        // What is kept is old.
        await page.EvaluateAsync("""
            caches.open('pages-2').then(async pages => {
              const response = await pages.match('/en/history/origins');
              await pages.put('/en/history/origins', new Response((await response.text()).replace(/<h1>.*?<\/h1>/, '<h1>Old</h1>'), { headers: response.headers }));
            })
            """);
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Old");

        await page.Context.SetOfflineAsync(false);
        await page.Locator(".offline-notice a").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("Old");
        await Assertions.Expect(page.Locator(".offline-notice")).ToBeEmptyAsync();
        Assert.DoesNotContain("<h1>Old", await page.EvaluateAsync<string>("caches.match('/en/history/origins').then(r => r.text())"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeptTopic_IsReadWithoutANetwork_PagesNeverVisitedToo()
    {
        var page = await Visit("/en/history");
        var pages = await page.Locator(".topic-navigation a").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)");
        await page.Locator("[data-keep]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-keep]")).ToHaveTextAsync("Kept", new() { Timeout = 30_000 });

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/en/history/summits");

        await Assertions.Expect(page.Locator(".offline-notice")).ToContainTextAsync("copy kept");
        await Assertions.Expect(page.Locator(".prose table").First).ToBeVisibleAsync();
        Assert.True(pages.Length > 5 && await page.EvaluateAsync<bool>("paths => caches.open('topics-2').then(c => Promise.all(paths.map(p => c.match(p)))).then(all => all.every(Boolean))", pages));
        await page.GotoAsync("/en/history");
        await Assertions.Expect(page.Locator("[data-keep]")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task TopicThatCannotBeKept_IsTold()
    {
        var page = await Visit("/en/history");
        await page.Context.SetOfflineAsync(true);

        await page.Locator("[data-keep]").ClickAsync();

        await Assertions.Expect(page.Locator("[data-keep]")).ToContainTextAsync("Could not be kept");
    }

    [Fact]
    public async Task PagesThatAreKept_AreBounded_AndResultsOfSearchesAreNoneOfThem()
    {
        var page = await Visit("/en/history");
        await page.EvaluateAsync("caches.open('pages-2').then(async pages => { for (let i = 0; i < 90; i++) await pages.put(`/en/old/${i}`, new Response('old')); })");

        await page.GotoAsync("/en/search?q=rabat");
        await page.GotoAsync("/en/history/origins");
        await page.Until("caches.open('pages-2').then(pages => pages.match('/en/history/origins')).then(Boolean)");

        await page.Until("caches.open('pages-2').then(pages => pages.keys()).then(keys => keys.length === 80)");
        Assert.False(await page.EvaluateAsync<bool>("caches.match('/en/search', { ignoreSearch: true }).then(Boolean)"));
    }

    /// <summary>Opens a page as the first of the site, and waits until the worker has kept it with its style.</summary>
    private async Task<IPage> Visit(string path)
    {
        var page = await chromium.Open(path, kept: true);
        await page.Until("""
            navigator.serviceWorker.controller && Promise.all(
              [location.pathname, document.querySelector('link[rel=stylesheet]').href, '/id/offline', '/fr/offline'].map(path => caches.match(path))).then(all => all.every(Boolean))
            """);
        return page;
    }
}
