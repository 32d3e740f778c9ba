using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class SectionsDifferTests
{
    [Theory]
    [InlineData("## A {#aa}\n\n## B {#bb}\n", "## A {#aa}\n\n¦## C {#cc}\n", "'bb' is missing")]
    [InlineData("## A {#aa}\n\n## B {#bb}\n", "¦## B {#bb}\n\n## A {#aa}\n", "'bb' stands elsewhere")]
    [InlineData("## A {#aa}\n", "## A {#aa}\n\n¦## B {#bb}\n", "'bb' stands elsewhere")]
    [InlineData("## A {#aa}\n\n## B {#bb}\n", "## A {#aa}\n¦", "'bb' is missing")]
    public void SectionsInAnotherOrder_AreReportedAtTheFirstThatDiffers(string english, string indonesian, string word)
    {
        using var site = RuleSite.Of(english);
        RuleSite.ReportsAtMark(site, Codes.SectionsDiffer, "pages/history/origins/id.md", "---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\n---\n" + indonesian, word, "pages/history/origins/en.md");
    }

    [Fact]
    public void SameSections_AreNoMistake()
    {
        using var site = new TestSite().WithPage("origins", "## A {#aa}\n\n### B {#bb}\n");

        Assert.Empty(site.Read().Diagnostics);
    }
}
