using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class SectionIdTests
{
    [Theory]
    [InlineData("¦## No id\n", "no id")]
    [InlineData("¦## Bad {#Bad_Id}\n", "'Bad_Id'")]
    [InlineData("## A {#same}\n\n¦## B {#same}\n", "stands twice")]
    [InlineData("## A {#aa}\n\nText.\n\n¦### No id\n", "no id")]
    public void Heading_WithoutAnIdOfItsOwn_IsReported(string body, string word) => RuleSite.ReportsInBody(Codes.SectionId, body, word);

    [Theory]
    [InlineData("¦{then: nowhere}", "no section")]
    [InlineData("¦{now: now}", "is the id of a section")]
    public void FormerId_ThatLeadsNowhere_IsReported(string aliases, string word) => RuleSite.ReportsAtMark(Codes.SectionId, "pages/history/origins/en.md",
        $"---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\nsectionAliases: {aliases}\n---\n## Now {{#now}}\n", word);

    [Fact]
    public void FormerIds_ThatLeadInACircle_AreReported()
    {
        using var site = new TestSite().WithVersion("origins", "en", "## Now {#now}\n", "sectionAliases: {then: later, later: then}\n");

        Assert.Equal(2, site.Read().Diagnostics.Count(d => d.Code == Codes.SectionId && d.Message.Contains("no section", StringComparison.Ordinal)));
    }

    [Fact]
    public void HeadingsWithEmptyIds_AreReported_NotFailedAt()
    {
        using var site = new TestSite().WithPage("origins", "## A {#}\n\n## B {#}\n");

        Assert.Equal(4, site.Read().Diagnostics.Count(d => d.Code == Codes.SectionId));
    }

    [Fact]
    public void HeadingsWithIds_AreNoMistake() => RuleSite.IsSilent(Codes.SectionId, "## A {#aa}\n\n### B {#b-2}\n\n```\n## No heading\n```\n");
}
