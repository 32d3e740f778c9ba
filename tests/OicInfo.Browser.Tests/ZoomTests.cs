namespace OicInfo.Browser.Tests;

/// <summary>Pages go on to work when they are enlarged (WCAG 2.2: 1.4.4, 1.4.10 and 1.4.12).</summary>
public sealed class ZoomTests(Chromium chromium)
{
    /// <summary>Words that stand in a box which cuts them off.</summary>
    private const string CutWords = """
        () => [...document.querySelectorAll('body *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
          .filter(e => {
            const style = getComputedStyle(e);
            return ['hidden', 'clip'].includes(style.overflowX) && style.clipPath === 'none' && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1;
          })
          .map(e => e.textContent.trim().slice(0, 60))
        """;

    public static MatrixTheoryData<string, string> Pages { get; } = new(Templates.Paths, ["id", "ar"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtTwiceTheTextSizeOrOnTheNarrowestPhone_ScrollsNowhereSidewaysAndCutsNoWords(string path, string language)
    {
        var page = await chromium.Open($"/{language}{path}", 640);

        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        Assert.Equal(640, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(CutWords));

        await page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await page.SetViewportSizeAsync(320, 844);

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }
}
