using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class MissingVersionTests
{
    [Fact]
    public void PageWithoutAVersion_IsReportedAtTheOtherVersion()
    {
        var diagnostic = RuleSite.ReportsAtMark(Codes.MissingVersion, "pages/history/origins/id.md", "---\ntitle: ¦T\nsummary: S.\nupdated: 2026-01-02\n---\n", "'en'", "en.md");

        Assert.Equal(Severity.Warning, diagnostic.Severity);
    }

    [Fact]
    public void LanguageThatIsAdded_IsMissedOnPagesThatHaveNotChanged()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");
        var reader = new OicInfo.Content.Reading.ContentReader(site.Root, TimeProvider.System);
        Assert.Empty(reader.Read().Diagnostics);

        var path = Path.Combine(site.Root, "site.yml");
        site.With("site.yml", File.ReadAllText(path).Replace("topics:", "  - {code: fr, name: Français, direction: ltr, culture: fr-FR}\ntopics:", StringComparison.Ordinal));

        Assert.Contains(reader.Read().Diagnostics, d => d.Code == Codes.MissingVersion);
    }

    [Fact]
    public void DraftIsNoVersion()
    {
        using var site = RuleSite.Of("").WithVersion("origins", "id", "Text.\n", "draft: true\n");

        Assert.Equal("pages/history/origins/en.md", site.OnlyDiagnostic(Codes.MissingVersion).File);
    }
}
