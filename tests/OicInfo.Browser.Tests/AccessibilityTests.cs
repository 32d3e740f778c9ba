using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

/// <summary>axe-core (WCAG 2.2 AA and best practices) on each template and language in both themes, on a phone.</summary>
public sealed class AccessibilityOnAPhoneTests(Chromium chromium) : AccessibilityTests(chromium, 390);

/// <summary>The same on a desktop; a class of its own, so that both run side by side.</summary>
public sealed class AccessibilityOnADesktopTests(Chromium chromium) : AccessibilityTests(chromium, 1280);

/// <summary>What both do: a page, each theme in turn, all rules once.</summary>
public abstract class AccessibilityTests(Chromium chromium, int width)
{
    /// <summary>
    /// All rules, with the one of WCAG 2.2 that axe-core leaves out by itself (2.5.8, targets of 24 px). Only what is
    /// wrong leaves the browser: the list of all that is right takes ten times as long to send as to find. Nor are style
    /// sheets fetched again: only a rule about locked screens, an experiment that does not run by itself, asks for them.
    /// </summary>
    private const string Violations = """
        async rules => {
          const found = await axe.run({ rules: { 'target-size': { enabled: true } }, ...(rules && { runOnly: rules }), resultTypes: ['violations'], preload: false });
          return found.violations.flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${v.help}: ${n.html}`));
        }
        """;

    /// <summary>What a theme can change: the page in the other theme has been through all rules.</summary>
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, Templates.Languages);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_HasNoViolation(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}", width);
        await page.EvaluateAsync(Axe);

        foreach (var (scheme, rules) in new[] { (ColorScheme.Light, null), (ColorScheme.Dark, Colours) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });

            var violations = await page.EvaluateAsync<string[]>(Violations, rules);

            Assert.True(violations.Length == 0, $"{scheme}: {string.Join('\n', violations)}");
        }

        await page.Context.CloseAsync();
    }
}
