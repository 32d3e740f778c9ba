using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class SectionLinkTests(Chromium chromium)
{
    private const string Page = "/history/origins";

    /// <summary>A refresh without script comes after the page has loaded, which takes its time on a busy machine.</summary>
    private static readonly PageAssertionsToHaveURLOptions Patient = new() { Timeout = 60_000 };

    [Theory]
    [InlineData("id", 390, true)]
    [InlineData("id", 390, false)]
    [InlineData("ar", 390, true)]
    [InlineData("ar", 1280, false)]
    [InlineData("en", 1280, true)]
    [InlineData("fr", 1280, false)]
    public async Task SectionLink_OpensThePageAtTheSection(string language, int width, bool script)
    {
        var page = await chromium.Open($"/{language}{Page}", width);
        var id = await page.Locator(".prose h2").Nth(1).GetAttributeAsync("id");

        var shared = await chromium.Open($"/{language}{Page}/{id}", width, script);
        await Assertions.Expect(shared).ToHaveURLAsync(new Regex(Regex.Escape($"{Page}#{id}") + "$"), Patient);

        var box = await shared.Locator($"#{id}").BoundingBoxAsync();
        Assert.InRange(box!.Y, 0, 844 / 3.0);
    }

    [Fact]
    public async Task SectionLink_GivesTheHeadingTheFocus()
    {
        var page = await chromium.Open($"/en{Page}");
        var id = await page.Locator(".prose h2").Nth(1).GetAttributeAsync("id");

        var shared = await chromium.Open($"/en{Page}/{id}");
        await Assertions.Expect(shared).ToHaveURLAsync(new Regex(Regex.Escape($"#{id}") + "$"), Patient);

        await Assertions.Expect(shared.Locator($"#{id}")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task LanguageSwitch_FromASectionLink_KeepsTheSection()
    {
        var page = await chromium.Open($"/en{Page}");
        var id = await page.Locator(".prose h2").Nth(1).GetAttributeAsync("id");
        var shared = await chromium.Open($"/en{Page}/{id}");
        await Assertions.Expect(shared).ToHaveURLAsync(new Regex(Regex.Escape($"#{id}") + "$"), Patient);

        await shared.Locator(".languages a[hreflang=ar]").ClickAsync();
        await Assertions.Expect(shared).ToHaveURLAsync(new Regex(Regex.Escape($"/ar{Page}#{id}") + "$"), Patient);

        Assert.Equal("rtl", await shared.Locator("html").GetAttributeAsync("dir"));
    }
}
