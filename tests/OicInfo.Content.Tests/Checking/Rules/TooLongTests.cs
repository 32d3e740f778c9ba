using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class TooLongTests
{
    private static string Page(string title, string summary) => $"---\ntitle: {title}\nsummary: {summary}\nupdated: 2026-01-02\n---\n";

    [Fact]
    public void LongTitle_IsReported() => RuleSite.ReportsAtMark(Codes.TooLong, "pages/history/origins/en.md", Page("¦" + new string('a', 71), "S."), "71");

    [Fact]
    public void LongSummary_IsReported() => RuleSite.ReportsAtMark(Codes.TooLong, "pages/history/origins/en.md", Page("T", "¦" + new string('a', 201)), "201");

    [Fact]
    public void LongestThatFit_AreNoMistake()
    {
        using var site = new TestSite().With("pages/history/origins/en.md", Page(new string('a', 70), new string('a', 200)));

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.TooLong);
    }
}
