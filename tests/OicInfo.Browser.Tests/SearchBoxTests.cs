using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

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
    public async Task Arrows_GoThroughTheList_AndBackToTheWords()
    {
        var page = await chromium.Open("/en");
        var input = page.GetByRole(AriaRole.Combobox);
        var options = page.GetByRole(AriaRole.Option);

        await input.PressSequentiallyAsync("charter");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await options.Last.GetAttributeAsync("id"), await input.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
        Assert.Null(await input.GetAttributeAsync("aria-activedescendant"));
        await Assertions.Expect(input).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ArrowDown_OpensTheListAgain_AndTabClosesIt()
    {
        var page = await chromium.Open("/fr");
        var list = page.Locator(".search-box [role=listbox]");

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("charte");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".search-box button")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Slash_IsALetter_WhereSomethingIsTyped_AndLeftToTheBrowserWithAModifier()
    {
        var page = await chromium.Open("/en/search");
        var words = page.GetByRole(AriaRole.Combobox);

        await page.Keyboard.PressAsync("Control+/");
        await Assertions.Expect(words).Not.ToBeFocusedAsync();
        await words.PressSequentiallyAsync("16/18");

        await Assertions.Expect(words).ToHaveValueAsync("16/18");
    }

    [Fact]
    public async Task EmptyWords_AreNeverAskedFor()
    {
        var page = await chromium.Open("/en");
        var asked = new List<string>();
        page.Request += (_, request) => { if (request.Url.Contains("search.json", StringComparison.Ordinal)) { asked.Add(request.Url); } };
        var input = page.GetByRole(AriaRole.Combobox);

        await input.PressSequentiallyAsync("   ");
        await page.Keyboard.PressAsync("ArrowDown");
        await input.FillAsync("quorum");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await input.FillAsync("");

        await Assertions.Expect(page.Locator(".search-box [role=listbox]")).ToBeHiddenAsync();
        Assert.Single(asked);
    }

    /// <summary>Who types fast presses the arrow while the list still answers the first letters.</summary>
    [Fact]
    public async Task ArrowDown_BeforeTheListIsNew_WaitsForIt_AndKeepsItsChoice()
    {
        var page = await chromium.Open("/en");
        var box = page.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("cha");
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).Not.ToHaveCountAsync(0);

        await box.PressSequentiallyAsync("d");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(1);
        await Task.Delay(500, TestContext.Current.CancellationToken); // A second answer would have come by now.

        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToContainTextAsync("Chad");
    }

    [Theory]
    [InlineData("en", "quorum", "^[0-9]+ suggestions?$")]
    [InlineData("ar", "النصاب", "اقتراح")]
    public async Task AccessibilityTree_HasTheCombobox_ItsListAndTheCount(string language, string words, string count)
    {
        var page = await chromium.Open($"/{language}");

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync(words);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(1);

        await Assertions.Expect(page.Locator(".search-box")).ToMatchAriaSnapshotAsync($"""
            - search:
              - combobox [expanded]: {words}
              - button
            - listbox:
              - option [selected]
            - status: /{count}/
            """);
    }

    [Fact]
    public async Task ListOnAPhone_StaysInTheWindow_AndCanBeTouched()
    {
        var page = await chromium.Open("/id", width: 390);

        // All at once: letter by letter, lines that come while the list is measured make it anew.
        await page.GetByRole(AriaRole.Combobox).FillAsync("anggota");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        var list = (await page.Locator(".search-box [role=listbox]").BoundingBoxAsync())!;
        var option = (await page.GetByRole(AriaRole.Option).First.BoundingBoxAsync())!;

        Assert.InRange(list.X, 0, 390);
        Assert.InRange(list.X + list.Width, 0, 390);
        Assert.InRange(list.Y + list.Height, 0, 844);
        Assert.True(option.Height >= 24);
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
