using Microsoft.Playwright;

namespace OicInfo.Browser.Tests.Pictures;

/// <summary>Each template looks as it was approved: two widths, two themes, read from the left and from the right.</summary>
public sealed class PictureTests(Chromium chromium, PictureSite site) : IClassFixture<PictureSite>
{
    /// <summary>A reader's own fonts differ from device to device: these come with the package that README names.</summary>
    private const string SameFonts = """
        () => {
          const isArabic = document.documentElement.lang === 'ar';
          const symbols = ['Noto Sans Symbols', 'Noto Sans Symbols2', 'Noto Sans Math'];
          for (const [name, ...fonts] of [['--serif', 'Noto Serif', 'Noto Naskh Arabic'], ['--sans', 'Noto Sans', 'Noto Sans Arabic']]) {
            const stack = [...(isArabic ? fonts.reverse() : fonts), ...symbols].map(font => `"${font}"`).join();
            document.documentElement.style.setProperty(name, stack);
          }
        }
        """;

    private static readonly Dictionary<string, string> Pages = new()
    {
        ["home"] = "", ["topic"] = "/history", ["page"] = "/history/origins", ["timeline"] = "/history/timeline", ["summits"] = "/history/summits",
        ["secretaries-general"] = "/history/secretaries-general", ["members"] = "/members/states", ["organs"] = "/organs/how-they-fit",
        ["charter"] = "/charter/guide", ["areas"] = "/programme/priority-areas", ["glossary"] = "/reference/glossary", ["sources"] = "/reference/sources",
        ["search"] = "/search?q=1969", ["not-found"] = "/nothing-here", ["print"] = "/history/print",
    };

    public static MatrixTheoryData<string, string> Templates { get; } = new(Pages.Keys, ["id", "ar"]);

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Template_LooksAsApproved(string template, string language)
    {
        ApprovedScreenshot.SkipUnlessDrawnBy(chromium.Version);
        var page = await chromium.Open(site, $"/{language}{Pages[template]}");
        await page.EvaluateAsync(SameFonts);
        var wrong = new List<string>();
        foreach (var (width, height) in new[] { (390, 1500), (1280, 1100) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.EvaluateAsync("document.fonts.ready");
                var picture = await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
                if (ApprovedScreenshot.Difference($"{template}-{language}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}", picture) is { } difference)
                {
                    wrong.Add(difference);
                }
            }
        }

        Assert.Empty(wrong);
        await page.Context.CloseAsync();
    }
}
