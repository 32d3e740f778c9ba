using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

/// <summary>axe-core (WCAG 2.2 AA and best practices) on each template, language, theme and width.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    /// <summary>All rules, with the one of WCAG 2.2 that axe-core leaves out by itself (2.5.8, targets of 24 px).</summary>
    private static readonly AxeRunOptions Rules = new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, Templates.Languages);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_HasNoViolation(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}");
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Dark), (390, ColorScheme.Light), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 844);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });

            var result = await page.RunAxe(Rules);

            Assert.True(result.Violations.Length == 0, $"{width} px, {scheme}: " + string.Join('\n', result.Violations.SelectMany(v =>
                v.Nodes.Take(3).Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
        }

        await page.Context.CloseAsync();
    }
}
