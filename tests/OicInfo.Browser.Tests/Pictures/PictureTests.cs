namespace OicInfo.Browser.Tests.Pictures;

/// <summary>Each template looks as it was approved: two widths, two themes, read from the left and from the right.</summary>
[Collection(InChromium.Name)]
public sealed class PictureTests(Chromium chromium, PictureSite site) : IClassFixture<PictureSite>
{
    /// <summary>The height from which on a picture shows nothing new, in pixels.</summary>
    private const int Enough = 2600;

    private static readonly Dictionary<string, string> Pages = new()
    {
        ["home"] = "", ["topic"] = "/history", ["page"] = "/history/origins", ["timeline"] = "/history/timeline", ["summits"] = "/history/summits",
        ["secretaries-general"] = "/history/secretaries-general", ["members"] = "/members/states", ["organs"] = "/organs/how-they-fit",
        ["charter"] = "/charter/guide", ["areas"] = "/programme/priority-areas", ["glossary"] = "/reference/glossary", ["sources"] = "/reference/sources",
        ["search"] = "/search?q=1969", ["not-found"] = "/nothing-here", ["print"] = "/history/print",
    };

    public static MatrixTheoryData<string, string, int, bool> Templates { get; } = new(Pages.Keys, ["id", "ar"], [390, 1280], [false, true]);

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Template_LooksAsApproved(string template, string language, int width, bool dark)
    {
        var name = $"{template}-{language}-{width}-{(dark ? "dark" : "light")}";
        ApprovedScreenshot.SkipUnlessApproved(name);
        var page = await chromium.Open(site, $"/{language}{Pages[template]}", width, dark: dark);
        await page.EvaluateAsync("document.fonts.ready");
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");

        var picture = await page.ScreenshotAsync(new()
        {
            FullPage = true,
            Clip = new() { Width = width, Height = Math.Min(height, Enough) },
            Animations = Microsoft.Playwright.ScreenshotAnimations.Disabled,
            Caret = Microsoft.Playwright.ScreenshotCaret.Hide,
        });

        ApprovedScreenshot.Verify(name, picture);
        await page.Context.CloseAsync();
    }
}
