namespace OicInfo.Browser.Tests;

/// <summary>Nothing that a reader looks at moves by itself (https://web.dev/articles/cls).</summary>
public sealed class StabilityTests(Chromium chromium)
{
    /// <summary>A fiftieth of what counts as good: the line of a heading whose font came late may move by a pixel.</summary>
    private const double Unseen = 0.002;

    /// <summary>The sum of the shifts so far, those after a reader's own doing left out, and what has moved.</summary>
    private const string Shift = """
        async () => {
          await document.fonts.ready;
          const shifts = [];
          new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise(requestAnimationFrame);
          }
          await new Promise(done => setTimeout(done, 100));
          const own = shifts.filter(s => !s.hadRecentInput);
          return {
            Sum: own.reduce((sum, s) => sum + s.value, 0),
            Moved: own.flatMap(s => s.sources.map(m => `${m.node?.nodeName}.${m.node?.className} from ${JSON.stringify(m.previousRect)} to ${JSON.stringify(m.currentRect)}`)),
          };
        }
        """;

    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, ["en", "ar"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_DoesNotShift(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}", language == "en" ? 1280 : 390);

        var shifts = await page.EvaluateAsync<Shifts>(Shift);

        Assert.True(shifts.Sum < Unseen, $"{shifts.Sum}: {string.Join('\n', shifts.Moved)}");

        await page.Context.CloseAsync();
    }

    /// <summary>A part of a page that a slow network brings before the rest: an element of it, and elements that come later, by selector.</summary>
    public static MatrixTheoryData<(string Path, string First, string Late), string> Parts { get; } = new(
        [
            ("/history", ".brand-name", ".menu-button, .search-box"),
            ("/history", ".menu-button", ".search-box"),
            ("/history/origins", ".contents summary", ".topic-navigation"),
            ("/reference/translations", ".version-counts thead th:nth-child(2)", ".version-counts thead th:nth-child(n + 3), .version-counts tbody"),
        ],
        ["id", "en", "ar", "fr"]);

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task PartOfPage_LiesWhereTheWholePutsIt((string Path, string First, string Late) part, string language)
    {
        var page = await chromium.Open($"/{language}{part.Path}", 390);
        var first = page.Locator(part.First).First;
        var whole = await first.BoundingBoxAsync();

        Assert.NotEqual(0, await page.Locator(part.Late).EvaluateAllAsync<int>("all => { all.forEach(e => e.remove()); return all.length; }"));

        var early = await first.BoundingBoxAsync();
        Assert.Equal((whole!.X, whole.Y, whole.Width, whole.Height), (early!.X, early.Y, early.Width, early.Height));

        await page.Context.CloseAsync();
    }

    private sealed record Shifts
    {
        public double Sum { get; init; }

        public string[] Moved { get; init; } = [];
    }
}
