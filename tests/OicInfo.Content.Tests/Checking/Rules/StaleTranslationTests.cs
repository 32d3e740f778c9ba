using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class StaleTranslationTests
{
    private static string Page(string updated, string more = "") => $"---\ntitle: T\nsummary: S.\nupdated: {updated}\n{more}---\nText.\n";

    [Theory]
    [InlineData("¦2026-01-01", "")]
    [InlineData("¦2026-03-01", "sourceVersion: 2026-01-01\n")]
    public void Version_ThatIsOlderThanItsOriginal_IsReported(string updated, string more)
    {
        using var site = new TestSite().With("pages/history/origins/en.md", Page("2026-02-03"));

        var diagnostic = RuleSite.ReportsAtMark(site, Codes.StaleTranslation, "pages/history/origins/id.md", Page(updated, more), "'en'", "2026-02-03");

        Assert.Equal(Severity.Warning, diagnostic.Severity);
    }

    [Theory]
    [InlineData("2026-02-03", "")]
    [InlineData("2026-03-01", "")]
    [InlineData("2026-01-01", "sourceVersion: 2026-02-03\n")]
    [InlineData("2026-01-01", "translationOf: id\n")]
    public void Version_ThatIsUpToDateOrAnOriginal_IsNoMistake(string updated, string more)
    {
        using var site = new TestSite().With("pages/history/origins/en.md", Page("2026-02-03")).With("pages/history/origins/id.md", Page(updated, more));

        Assert.Empty(site.Read().Diagnostics);
    }
}
