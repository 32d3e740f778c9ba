using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class OldFactsTests
{
    private static string Page(string asOf) => $"---\ntitle: T\nsummary: S.\nupdated: 2020-01-02\nasOf: {asOf}\n---\n";

    [Fact]
    public void FactsOfMoreThanAYearAgo_AreReported() =>
        Assert.Equal(Severity.Warning, RuleSite.ReportsAtMark(Codes.OldFacts, "pages/history/origins/en.md", Page("¦2020-01-02"), "a year ago").Severity);

    [Fact]
    public void FactsOfToday_AndADateAtTheEndOfTime_AreNoMistake()
    {
        using var site = new TestSite().With("pages/history/origins/en.md", Page(DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))
            .With("pages/history/origins/id.md", Page("9999-12-31"));

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.OldFacts);
    }
}
