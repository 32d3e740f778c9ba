using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

/// <summary>What a screen reader is given to move by.</summary>
public sealed class AccessibilityTreeTests(Chromium chromium)
{
    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, ["id", "ar"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_HasOneOfEachLandmark_AndNamesTheRest(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}");

        Assert.Equal(1, await page.GetByRole(AriaRole.Banner).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Main).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Contentinfo).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
        foreach (var role in new[] { AriaRole.Navigation, AriaRole.Region })
        {
            var names = await Names(page.GetByRole(role));
            Assert.DoesNotContain("", names);
            Assert.Equal(names.Distinct(), names);
        }

        await page.Context.CloseAsync();
    }

    private static Task<string[]> Names(ILocator elements) => elements.EvaluateAllAsync<string[]>("""
        all => all.map(e => (e.getAttribute('aria-label')
          ?? e.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ') ?? '').trim())
        """);
}
