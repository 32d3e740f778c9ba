using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class LostAddressTests
{
    private const string Old = "/en\n/en/history\n/en/history/origins\n/en/history/origins/now\n/id/history/origins\n";

    [Fact]
    public void AddressesThatWork_AreNoMistake()
    {
        using var site = Site(Old).WithPage("origins", "## Now {#now}\n");

        Assert.Empty(site.Read().Diagnostics);
    }

    [Fact]
    public void RenamedPageAndSection_KeepTheirAddresses_ByTheirFormerNames()
    {
        using var site = Site(Old + "/en/history/origins/then\n").WithPage("beginnings", "## Today {#today}\n", "aliases: [history/origins]\nsectionAliases: {now: today, then: today}\n");

        Assert.Empty(site.Read().Diagnostics);
    }

    [Theory]
    [InlineData("/en/history/older\n", "/en/history/older")]
    [InlineData("/en/history/origins/then\n", "/en/history/origins/then")]
    [InlineData("/en/nothing\n", "/en/nothing")]
    [InlineData("/xx/history/origins\n", "/xx/history/origins")]
    [InlineData("en/history/origins\n", "en/history/origins")]
    public void AddressThatLeadsNowhere_IsReportedAtItsLine(string list, string lost)
    {
        using var site = Site(list).WithPage("origins", "## Now {#now}\n");

        var found = site.OnlyDiagnostic(Codes.LostAddress);

        Assert.Equal(("permalinks.txt", 2, Severity.Error), (found.File, found.Line, found.Severity));
        Assert.Contains($"'{lost}'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PageThatIsGone_IsReportedOnce_NotForEachOfItsSections()
    {
        using var site = Site("/en/history/a\n/en/history/a-b\n/en/history/a/one\n/en/history/a/two\n").WithPage("origins", "Text.\n");

        Assert.Equal(["'/en/history/a'", "'/en/history/a-b'"], site.Read().Diagnostics.Where(d => d.Code == Codes.LostAddress).Select(d => d.Message.Split(' ')[3]));
    }

    [Fact]
    public void VersionThatIsGone_IsShownInAnotherLanguage_SoItsAddressWorks()
    {
        using var site = Site("/id/history/origins/now\n").WithVersion("origins", "en", "## Now {#now}\n");

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.LostAddress);
    }

    [Fact]
    public void PagesThatSwapTheirNames_LoseTheSectionsThatTheOtherHasNot()
    {
        using var site = Site("/en/history/a/one\n/en/history/b/two\n/en/history/b/three\n").WithPage("a", "## Two {#two}\n").WithPage("b", "## One {#one}\n\n## Three {#three}\n");

        Assert.Equal(["'/en/history/a/one'", "'/en/history/b/two'"], site.Read().Diagnostics.Where(d => d.Code == Codes.LostAddress).Select(d => d.Message.Split(' ')[3]));
    }

    [Fact]
    public void TopicThatIsGone_KeepsItsAddresses_ByTheFormerNamesOfItsPages()
    {
        using var site = new TestSite().WithPage("index", "## First {#first}\n", "aliases: [former/index]\n").WithPage("origins", "## Now {#now}\n", "aliases: [former/page]\n")
            .With("permalinks.txt", "/en/former\n/en/former/first\n/en/former/page\n/en/former/page/now\n");

        Assert.Empty(site.Read().Diagnostics);
    }

    private static TestSite Site(string list) => new TestSite().WithPage("index", "## First {#first}\n").With("permalinks.txt", "# Remark.\n" + list + "/en/history/first\n");
}
