using System.Text.Json;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

/// <summary>
/// Each font that a style sheet names and a device lacks, and each letter that no named font has, makes a browser look through all fonts of the device
/// before it can lay out a line: half of the layout of a page, on a cheap phone, before the site's own fonts had its marks.
/// </summary>
public sealed class FontTests(Chromium chromium)
{
    private static readonly string[] Named = ["Literata SemiBold", "Amiri", "Noto Serif", "Noto Sans", "Noto Naskh Arabic", "Noto Sans Arabic", "Noto Sans Mono"];

    /// <summary>Marks an element of each letter, as each font writes it, and each element whose sheet writes something before or after it.</summary>
    private const string Mark = """
        () => {
          const seen = new Set();
          const isNew = key => !seen.has(key) && seen.add(key);
          for (const e of document.body.querySelectorAll(':not(code, script, template)')) {
            if (!e.checkVisibility() || !['id', 'en', 'ar', 'fr'].includes(e.closest('[lang]').lang)) continue;
            const font = getComputedStyle(e).fontFamily;
            const own = [...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE).map(n => n.data).join('');
            const drawn = ['::before', '::after'].map(p => getComputedStyle(e, p)).filter(s => /\S/.test(s.content.replace(/none|normal|"/g, ''))).map(s => s.fontFamily + s.content);
            if ([...own.replace(/\s/g, '')].filter(letter => isNew(font + letter)).length + drawn.filter(isNew).length > 0) e.dataset.probe = '';
          }
        }
        """;

    public static MatrixTheoryData<string, string> Pages { get; } =
        new(["", "/history/timeline", "/history/secretaries-general", "/members/states", "/programme/priority-areas", "/search?q=quds"], ["id", "ar"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsWrittenInTheFontsThatItsStyleSheetNames(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}", 390);
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        await page.EvaluateAsync(Mark);
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("DOM.enable");
        await tools.SendAsync("CSS.enable");

        var used = new HashSet<string>();
        foreach (var node in await Marked(tools))
        {
            used.UnionWith(await FontsOf(tools, node));
        }

        Assert.SkipUnless(used.Contains("Noto Sans"), "the device has not the fonts of most phones: apt-get install fonts-noto-core");
        Assert.Empty(used.Except(Named));

        await page.Context.CloseAsync();
    }

    /// <summary>
    /// The font of the headings comes after the first paint. What stands in it is laid out again then, with all that surrounds it: one arrow at each source
    /// was half of what a page of summits laid out twice.
    /// </summary>
    [Theory]
    [InlineData("id")]
    [InlineData("ar")]
    public async Task ListOfSources_DoesNotWaitForTheFontOfTheHeadings(string language)
    {
        var page = await chromium.Open($"/{language}/history/summits", 390);
        var fonts = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.sources ol *')].map(e => getComputedStyle(e).fontFamily)");
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.DoesNotMatch("Literata|Amiri", font));

        await page.Context.CloseAsync();
    }

    private static async Task<int[]> Marked(ICDPSession tools)
    {
        var root = (await tools.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var found = await tools.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = "[data-probe]" });
        return found!.Value.GetProperty("nodeIds").Deserialize<int[]>()!;
    }

    private static async Task<IEnumerable<string>> FontsOf(ICDPSession tools, int node)
    {
        var found = await tools.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = node });
        return found!.Value.GetProperty("fonts").EnumerateArray().Select(f => f.GetProperty("familyName").GetString()!);
    }
}
