using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class AddressTakenTests
{
    private static string Page(string more) => $"---\ntitle: ¦T\nsummary: S.\nupdated: 2026-01-02\n{more}---\n";

    [Theory]
    [InlineData("print", "reserved")]
    [InlineData("Upper", "not a slug")]
    [InlineData("a b", "not a slug")]
    [InlineData("%zz#?", "not a slug")]
    public void FolderThatIsNoAddress_IsReported(string slug, string word) => RuleSite.ReportsAtMark(Codes.AddressTaken, $"pages/history/{slug}/en.md", Page(""), word);

    [Theory]
    [InlineData("history/other")]
    [InlineData("beginnings")]
    [InlineData("a/b/c")]
    public void FormerAddress_ThatIsAPageOrMalformed_IsReported(string alias)
    {
        using var site = new TestSite().WithPage("other", "Text.\n");
        RuleSite.ReportsAtMark(site, Codes.AddressTaken, "pages/history/origins/en.md", Page("").Replace("¦", "", StringComparison.Ordinal).Replace("---\n", "", StringComparison.Ordinal) is var fields
            ? $"---\n{fields}aliases: ¦[{alias}]\n---\n" : "", alias);
    }

    [Fact]
    public void FormerAddress_ThatTwoPagesClaim_IsReported()
    {
        using var site = new TestSite().WithPage("a", "Text.\n", "aliases: [history/old]\n").WithPage("b", "Text.\n", "aliases: [history/old]\n");

        Assert.Equal(2, site.Read().Diagnostics.Count(d => d.Code == Codes.AddressTaken && d.File.StartsWith("pages/history/b/", StringComparison.Ordinal)));
    }

    [Fact]
    public void SectionOfALandingPage_WithTheAddressOfAPage_IsReported()
    {
        using var site = new TestSite().WithPage("other", "Text.\n");
        RuleSite.ReportsAtMark(site, Codes.AddressTaken, "pages/history/index/en.md", "---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\n---\n¦## Other {#other}\n", "'other'");
    }

    [Fact]
    public void FreeAddresses_AreNoMistake()
    {
        using var site = new TestSite().WithPage("origins", "## A {#print}\n", "aliases: [history/old, reference/older]\n");

        Assert.Empty(site.Read().Diagnostics);
    }
}
