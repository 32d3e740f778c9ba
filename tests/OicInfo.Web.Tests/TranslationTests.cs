using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

/// <summary>What readers see of versions that are missing or behind.</summary>
public sealed class TranslationTests(RunningSite real)
{
    private const string Strings = """
        home: Home
        sectionLink: "Link to {0}"
        fallbackNotice: "Not in {0}, but in {1}."
        staleNotice: "Older than {0}:"
        translation-stale: "stale since {0}"
        translation-missing: missing
        pageCount: "1: one page | {0} pages"
        versionsComplete: complete
        staleCount: "{0} stale"
        missingCount: "{0} missing"
        """;

    private static TestSite Content() => new TestSite().With("ui/en.yml", Strings).With("ui/id.yml", Strings).WithPage("both", "Text.\n");

    [Theory]
    [InlineData("en", "id", "Not in Indonesia, but in English.")]
    [InlineData("id", "en", "Not in English, but in Indonesia.")]
    public async Task PageWithoutAVersion_ShowsTheOther_MarkedAsSuch(string written, string asked, string notice)
    {
        using var content = Content().WithVersion("origins", written, "The text.\n\n## First {#first}\n\nMore.\n");
        await using var site = RunningSite.On(content.Root);

        var page = await site.Page($"/{asked}/history/origins");

        Assert.Equal(asked, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal((written, "ltr"), (page.QuerySelector("article")!.GetAttribute("lang"), page.QuerySelector("article")!.GetAttribute("dir")));
        Assert.Equal(notice, page.QuerySelector(".version-notice")!.TextContent.Trim());
        Assert.EndsWith($"/{written}/history/origins", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal([written, "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")));
        Assert.All(page.QuerySelectorAll("link[rel=alternate][hreflang]"), l => Assert.EndsWith($"/{written}/history/origins", l.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("The text.", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SectionOfAPageWithoutAVersion_ShowsTheOther_WithTheSameCanonical()
    {
        using var content = Content().WithVersion("origins", "en", "## First {#first}\n\nMore.\n");
        await using var site = RunningSite.On(content.Root);

        var page = await site.Page("/id/history/origins/first");

        Assert.Equal("first", page.DocumentElement.GetAttribute("data-section"));
        Assert.EndsWith("/en/history/origins", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".version-notice"));
    }

    [Fact]
    public async Task PageWithBothVersions_HasNoNotice_AndNamesBoth()
    {
        using var content = Content();
        await using var site = RunningSite.On(content.Root);

        var page = await site.Page("/id/history/both");

        Assert.Null(page.QuerySelector(".version-notice"));
        Assert.Null(page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.EndsWith("/id/history/both", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["en", "id", "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")));
    }

    [Fact]
    public async Task StalePage_HasANotice_WithALinkToTheNewerVersion()
    {
        using var content = Stale();
        await using var site = RunningSite.On(content.Root);

        var stale = await site.Page("/id/history/origins");
        var original = await site.Page("/en/history/origins");

        Assert.StartsWith("Older than 3 Februari 2026:", stale.QuerySelector(".version-notice")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(("/en/history/origins", "English"), (stale.QuerySelector(".version-notice a")!.GetAttribute("href"), stale.QuerySelector(".version-notice a")!.TextContent));
        Assert.EndsWith("/id/history/origins", stale.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["en", "id", "x-default"], stale.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")));
        Assert.Null(original.QuerySelector(".version-notice"));
    }

    [Fact]
    public async Task StatusPage_TellsOfEachPageAndLanguage()
    {
        using var content = StatusPage();
        await using var site = RunningSite.On(content.Root);

        var page = await site.Page("/en/reference/translations");

        var rows = page.QuerySelectorAll("table.translations tbody tr").ToDictionary(
            r => r.QuerySelector("th a")!.GetAttribute("href")!,
            r => r.QuerySelectorAll("td").Select(c => $"{c.ClassName} {c.TextContent.Trim()} {c.QuerySelector("a")?.GetAttribute("href")}".Trim()).ToArray());
        Assert.Equal(["translation-current 3 February 2026 /en/history/origins", "translation-stale stale since 3 February 2026 /id/history/origins"], rows["/en/history/origins"]);
        Assert.Equal(["translation-missing missing", "translation-current 2 January 2026 /id/history/alone"], rows["/en/history/alone"]);
        Assert.Equal(4, rows.Count);
    }

    [Fact]
    public async Task StatusPage_CountsByLanguage_AndUnfoldsWhatIsBehind()
    {
        using var content = StatusPage();
        await using var site = RunningSite.On(content.Root);

        var page = await site.Page("/en/reference/translations");

        Assert.Equal(["English 3 0 1", "Indonesia 3 1 0"], page.QuerySelectorAll(".version-counts tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))));
        Assert.Equal(["open: 3 pages, 1 stale, 1 missing", "folded: one page, complete"], page.QuerySelectorAll("details.translation-topic").Select(d =>
            $"{(d.HasAttribute("open") ? "open" : "folded")}: {string.Join(", ", d.QuerySelectorAll("summary span").Select(s => s.TextContent))}"));
    }

    [Fact]
    public async Task StatusPage_OfTheRealSite_NamesEveryPageInEveryLanguage()
    {
        var page = await real.Page("/id/reference/translations");

        var cells = page.QuerySelectorAll("table.translations tbody td").ToList();
        Assert.Equal(real.Paths().Count() - 4, cells.Count); // The four home pages are no pages of Markdown.
        Assert.All(cells, c => Assert.NotEqual("translation-missing", c.ClassName));
    }

    private static TestSite StatusPage() => Stale().WithVersion("alone", "id", "Text.\n")
        .With("pages/reference/translations/en.md", "---\ntitle: Translations\nsummary: S.\nupdated: 2026-01-02\n---\n:::translations\n:::\n")
        .With("pages/reference/translations/id.md", "---\ntitle: Terjemahan\nsummary: S.\nupdated: 2026-01-02\n---\n:::translations\n:::\n");

    private static TestSite Stale() => Content()
        .With("pages/history/origins/en.md", "---\ntitle: Origins\nsummary: S.\nupdated: 2026-02-03\n---\nText.\n")
        .With("pages/history/origins/id.md", "---\ntitle: Awal\nsummary: S.\nupdated: 2026-01-02\n---\nTeks.\n");
}
