namespace OicInfo.Browser.Tests;

/// <summary>Nothing that a reader looks at moves by itself (https://web.dev/articles/cls).</summary>
[Collection(InChromium.Name)]
public sealed class StabilityTests(Chromium chromium)
{
    /// <summary>A fiftieth of what counts as good: the line of a heading whose font came late may move by a pixel.</summary>
    private const double Unseen = 0.002;

    /// <summary>The sum of the shifts so far, those after a reader's own doing left out.</summary>
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
          return shifts.filter(s => !s.hadRecentInput).reduce((sum, s) => sum + s.value, 0);
        }
        """;

    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, ["en", "ar"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_DoesNotShift(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}", language == "en" ? 1280 : 390);

        Assert.Equal(0, await page.EvaluateAsync<double>(Shift), Unseen);

        await page.Context.CloseAsync();
    }
}
