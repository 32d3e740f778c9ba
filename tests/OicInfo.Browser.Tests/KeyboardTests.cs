using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

/// <summary>Walks through whole pages with the Tab key (WCAG 2.2: 2.1.2, 2.4.3, 2.4.7 and 2.4.11).</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    /// <summary>
    /// Looks at the element that has the focus whenever the Tab key is about to leave it, and holds the key at the end of
    /// the page. The page notes what is wrong by itself: asking it after each key takes longer than the walk.
    /// </summary>
    private const string Watch = """
        () => {
          const walk = window.walk = { stops: 0, wrong: [], ended: false };
          const outlined = e => getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) > 0;
          const seen = element => [...element.getClientRects()].some(box => {
            const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
            const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
            const top = document.elementFromPoint(x, y);
            return top && (element.contains(top) || top.contains(element));
          });
          let before = null;
          const fault = element => {
            if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'comes before the stop that precedes it';
            if ([before, element].every(e => e?.closest('.site-header')) && element.getBoundingClientRect().bottom <= before.getBoundingClientRect().top) return 'lies above the stop that precedes it';
            if (!outlined(element) && !(element.form && outlined(element.form))) return 'shows no focus';
            return seen(element) ? null : 'cannot be seen';
          };
          addEventListener('keydown', event => {
            if (event.key !== 'Tab') return;
            const element = document.activeElement;
            const onPage = element && element !== document.body && element !== document.documentElement;
            if (onPage) {
              const wrong = fault(element);
              if (wrong) walk.wrong.push(`${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}" ${wrong}`);
              walk.stops++;
              before = element;
            }
            walk.ended ||= !onPage && walk.stops > 0;
            if (walk.ended) event.preventDefault();
          }, true);
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
        await page.EvaluateAsync(Watch);

        Walk walk;
        do
        {
            for (var i = 0; i < 50; i++)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            walk = await page.EvaluateAsync<Walk>("window.walk");
            Assert.True(walk.Stops < TooManyStops, "the Tab key is caught in a trap");
        }
        while (walk is { Ended: false, Stops: > 0 });

        Assert.Empty(walk.Wrong);
        Assert.True(walk.Stops > 10, $"the walk ended after {walk.Stops} stops");
        await page.Context.CloseAsync();
    }

    /// <summary>What the page noted on the way.</summary>
    private sealed class Walk
    {
        public int Stops { get; set; }

        public string[] Wrong { get; set; } = [];

        public bool Ended { get; set; }
    }
}
