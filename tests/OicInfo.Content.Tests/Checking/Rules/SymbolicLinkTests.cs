using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class SymbolicLinkTests
{
    [Theory]
    [InlineData("pages/history/origins/out.png", "/etc/passwd")]
    [InlineData("pages/history/origins/out.png", "../../../../../../../../etc/passwd")]
    [InlineData("pages/history/origins/itself.png", "itself.png")]
    [InlineData("pages/history/origins/nothing.png", "nowhere.png")]
    [InlineData("pages/history/round", "..")]
    [InlineData("pages/history/out", "/etc")]
    [InlineData("data/zero.yml", "/dev/zero")]
    public void Link_ThatLeavesTheFolderOrLeadsRound_IsReported(string path, string target)
    {
        using var site = RuleSite.Of("Text.\n");
        File.CreateSymbolicLink(Path.Combine(site.Root, path), target);

        Assert.Equal((path, 1, 1), (site.OnlyDiagnostic(Codes.SymbolicLink).File, 1, 1));
    }

    [Fact]
    public void LinkThroughALinkedFolder_DoesNotLeave()
    {
        using var site = RuleSite.Of("Text.\n");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "out"), "/etc");
        File.CreateSymbolicLink(Path.Combine(site.Root, "pages/history/origins/x.png"), "../../../out/passwd");

        Assert.Equal(["out", "pages/history/origins/x.png"], site.Read().Diagnostics.Where(d => d.Code == Codes.SymbolicLink).Select(d => d.File));
    }

    [Fact]
    public void LinksOfFoldersThatLeadRoundThroughEachOther_AreReported()
    {
        using var site = RuleSite.Of("Text.\n");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "pages/history/a"), "b/x");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "pages/history/b"), "a/y");

        Assert.Equal(2, site.Read().Diagnostics.Count(d => d.Code == Codes.SymbolicLink));
    }

    [Fact]
    public void LinkToAFileInside_AndAContentFolderBehindLinks_AreNoMistake()
    {
        using var site = RuleSite.Of("![map](copy.svg)\n");
        File.CreateSymbolicLink(Path.Combine(site.Root, "pages/history/origins/copy.svg"), "map.svg");
        using var other = new TestSite();
        var link = Path.Combine(other.Root, "current");
        Directory.CreateSymbolicLink(link, Path.GetDirectoryName(site.Root)!);

        Assert.DoesNotContain(TestSite.DiagnosticsOf(Path.Combine(link, Path.GetFileName(site.Root))), d => d.Code is Codes.SymbolicLink or Codes.BrokenLink);
    }
}
