using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class SearchBoxTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "chad")]
    [InlineData("ar", "تشاد")]
    public async Task SearchBox_IsUsedByKeyboardAlone(string language, string words)
    {
        var page = await chromium.Open($"/{language}/history/origins");
        var box = page.Locator(".search-box");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(words);
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(box.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/{language}/members/states#chad$"));
    }

    [Fact]
    public async Task SearchBox_ClosesOnEscape_AndKeepsTheWords()
    {
        var page = await chromium.Open("/id");
        var input = page.GetByRole(AriaRole.Combobox);

        await input.PressSequentiallyAsync("piagam");
        await Assertions.Expect(page.Locator(".search-box [role=listbox]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".search-box [role=listbox]")).ToBeHiddenAsync();
        await Assertions.Expect(input).ToHaveValueAsync("piagam");
    }

    [Fact]
    public async Task SearchForm_WorksWithoutScript()
    {
        var page = await chromium.Open("/fr", script: false);

        await page.Locator(".search-box input").FillAsync("Rabat");
        await page.Locator(".search-box button").ClickAsync();

        await Assertions.Expect(page.Locator(".results li")).Not.ToHaveCountAsync(0);
    }
}
