using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

public sealed partial class SectionLinkTests(Chromium chromium)
{
    private const string Page = "/history/origins";
    private const int Height = 844;

    /// <summary>Pages whose last section is short, or stands under tables, a map or drawings that push it down.</summary>
    private static readonly string[] Pages =
    [
        "/id/history/origins", "/en/reference/design", "/ar/charter/guide", "/fr/members/states",
        "/id/history/summits", "/en/organs", "/ar/organs/how-they-fit", "/fr/programme/priority-areas", "/id/about/names",
    ];

    /// <summary>A refresh without script comes after the page has loaded, which takes its time on a busy machine.</summary>
    private static readonly PageAssertionsToHaveURLOptions Patient = new() { Timeout = 60_000 };

    [Theory]
    [InlineData(390, true)]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    public async Task SectionLink_OpensThePageWithTheSectionInTheFirstThird_AndMarked(int width, bool script)
    {
        var page = await chromium.Open("/id", width, script, moving: true);
        foreach (var path in Pages)
        {
            var html = await (await page.APIRequest.GetAsync(path)).TextAsync();
            var id = SectionId().Matches(html)[^1].Groups[1].Value;
            await page.GotoAsync($"{path}/{id}");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape($"{path}#{id}") + "$"), Patient);
            await Waiting.Until(async () => (await page.Locator($"#{id}").BoundingBoxAsync())?.Y is >= 0 and <= Height / 3f, $"{path}/{id} stands in the first third of the window");
            await Assertions.Expect(page.Locator($"#{id}:target")).ToHaveCountAsync(1);
            if (script)
            {
                await Assertions.Expect(page.Locator($"#{id}")).ToBeFocusedAsync();
            }
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SectionThatIsFarDown_IsThereAtOnce_ThoughThePageGetsShorterAboveIt()
    {
        var page = await chromium.Open("/en/charter/guide/article-30", 390);

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#article-30$"), Patient);

        // On a phone the table of contents folds up when its script runs, which takes some thousand pixels.
        await Assertions.Expect(page.Locator(".contents details")).Not.ToHaveAttributeAsync("open", "");
        Assert.InRange((await page.Locator("#article-30").BoundingBoxAsync())!.Y, 0, Height / 3.0);
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

    [Fact]
    public async Task LanguageSwitch_AfterReadingOn_KeepsThePlace()
    {
        var page = await chromium.Open("/fr/charter/guide/article-3");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#article-3$"), Patient);
        await page.EvaluateAsync("document.getElementById('article-20').scrollIntoView()");

        await page.EvaluateAsync("document.querySelector('.languages a[hreflang=id]').click()");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/id/charter/guide#article-20$"), Patient);
    }

    [GeneratedRegex("<h[23] id=\"([a-z0-9-]+)\" tabindex")]
    private static partial Regex SectionId();
}
