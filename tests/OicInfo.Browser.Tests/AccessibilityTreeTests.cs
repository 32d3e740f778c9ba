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

    /// <summary>
    /// The tree that the browser itself hands on holds also what stands far below a phone's first screen. Chromium leaves out
    /// what it has not laid out: <c>content-visibility: auto</c> halves the layout of a long page, and a screen reader cannot move by it.
    /// The words must stand once on the page, or their double is found.
    /// </summary>
    [Theory]
    [InlineData("/id/charter/guide", ".prose > p:not(.side-note)")]
    [InlineData("/ar/history/timeline", ".timeline-title a")]
    [InlineData("/fr/members/states", ".restack tr[id] th")]
    [InlineData("/en/history/origins", ".sources cite a")]
    [InlineData("/id", ".strip b")]
    public async Task LastPart_IsInTheTreeOfTheBrowser_OnAPhone(string path, string parts)
    {
        var page = await chromium.Open(path, 390);
        var words = await page.Locator(parts).Last.EvaluateAsync<string>("part => part.firstChild.textContent.replace(/\\s+/g, ' ').trim()");

        var tree = await (await page.Context.NewCDPSessionAsync(page)).SendAsync("Accessibility.getFullAXTree");

        var names = tree!.Value.GetProperty("nodes").EnumerateArray()
            .Where(node => node.TryGetProperty("name", out _))
            .Select(node => node.GetProperty("name").GetProperty("value").GetString()!.Trim());
        Assert.Contains(words, names);
        await page.Context.CloseAsync();
    }

    private static Task<string[]> Names(ILocator elements) => elements.EvaluateAllAsync<string[]>("""
        all => all.map(e => (e.getAttribute('aria-label')
          ?? e.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ') ?? '').trim())
        """);
}
