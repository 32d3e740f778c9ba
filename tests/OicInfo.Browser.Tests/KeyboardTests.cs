using System.Text.Json;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

/// <summary>Walks through whole pages with the Tab key (WCAG 2.2: 2.1.2, 2.4.3, 2.4.7 and 2.4.11).</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    /// <summary>What is wrong with the element that has the focus; null when nothing is, "end" when the page has none.</summary>
    private const string Stop = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) return 'end';
          const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
          const before = window.previousStop;
          window.previousStop = element;
          if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return `${name} comes before the stop that precedes it`;
          const outlined = e => getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) > 0;
          if (!outlined(element) && !(element.form && outlined(element.form))) return `${name} shows no focus`;
          const seen = [...element.getClientRects()].some(box => {
            const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
            const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
            const top = document.elementFromPoint(x, y);
            return top && (element.contains(top) || top.contains(element));
          });
          return seen ? null : `${name} cannot be seen`;
        }
        """;

    /// <summary>More stops than any page has: a walk that goes on is caught in a trap.</summary>
    private const int TooManyStops = 1000;

    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, ["id", "ar"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TabKey_WalksThroughTheWholePage_AndEachStopIsSeen(string path, string language)
    {
        // From the left on a phone, from the right on a desktop.
        var page = await chromium.Open($"/{language}{path}", language == "id" ? 390 : 1280);
        var wrong = new List<string>();
        var stops = 0;

        for (string? stop = null; stop != "end"; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            stop = (await page.EvaluateAsync<JsonElement>(Stop)).GetString();
            if (stop is not null and not "end")
            {
                wrong.Add(stop);
            }

            Assert.True(stops < TooManyStops, "the Tab key is caught in a trap");
        }

        Assert.Empty(wrong);
        Assert.True(stops > 10, $"the walk ended after {stops} stops");
        await page.Context.CloseAsync();
    }
}
