using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class SharingTests(Chromium chromium)
{
    [Fact]
    public async Task ShareControl_CopiesTheSectionsLink_AndSaysSo()
    {
        var page = await chromium.Open("/en/history/origins");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var link = page.Locator(".permalink").First;

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#_status")).ToHaveTextAsync("Copied");
        Assert.EndsWith(await link.GetAttributeAsync("href"), await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShareControl_ClosesOnEscape_AndGivesTheFocusBack()
    {
        var page = await chromium.Open("/ar/history/origins", 390);
        var link = page.Locator(".permalink").First;

        await link.ClickAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".share-actions")).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SelectedText_CanBeCopiedAsALinkToThePassage()
    {
        var page = await chromium.Open("/en/history/origins");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.EvaluateAsync("getSelection().selectAllChildren(document.querySelector('.prose p'))");
        await page.Locator("[data-copy-passage]").ClickAsync();
        await Assertions.Expect(page.Locator("#_status")).ToHaveTextAsync("Copied");

        Assert.Contains("/en/history/origins#:~:text=The%20OIC%20was%20founded,", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VisitedPage_IsReadWithoutANetwork_AndAnotherSaysThatItCannotBe()
    {
        var page = await chromium.Open("/fr/history/origins");
        await page.EvaluateAsync("navigator.serviceWorker.ready");
        await page.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("caches.match('/fr/offline').then(r => !!r)");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("OCI");
        await page.GotoAsync("/fr/charter");

        await Assertions.Expect(page.Locator("[data-kept-pages] a")).ToHaveCountAsync(1);
    }
}
