using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class ReadingTests(Chromium chromium)
{
    [Fact]
    public async Task TableOfContents_FollowsTheReadingPosition()
    {
        var page = await chromium.Open("/en/charter/guide");

        await page.EvaluateAsync("document.getElementById('article-5').scrollIntoView()");

        await Assertions.Expect(page.Locator(".contents [aria-current]")).ToHaveAttributeAsync("href", "#article-5");
    }

    [Fact]
    public async Task MembersTable_SortsByYear()
    {
        var page = await chromium.Open("/en/members/states");
        var head = page.Locator("table[data-sortable] thead th").Nth(2);

        await head.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        var years = await page.Locator("table[data-sortable] tbody tr td:nth-child(3)").AllInnerTextsAsync();
        var numbers = years.Select(y => int.Parse(y[..4], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(57, numbers.Count);
        Assert.Equal(numbers.Order(), numbers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TopicMenu_OpensOnAPhone_WithAndWithoutScript(bool script)
    {
        var page = await chromium.Open("/ar/history", 390, script);
        var menu = page.Locator("#_topics");
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await page.Locator(".menu-button").ClickAsync();
        await Assertions.Expect(menu).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(menu).ToBeHiddenAsync();
    }

    [Fact]
    public async Task SkipLink_IsTheFirstStop_AndLeadsToTheContent()
    {
        var page = await chromium.Open("/id/history/origins");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip-link")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
