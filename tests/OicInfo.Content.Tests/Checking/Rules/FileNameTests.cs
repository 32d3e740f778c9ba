using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("readme.txt")]
    [InlineData("data/other.yml")]
    [InlineData("data/members.yaml")]
    [InlineData("ui/fr.yml")]
    [InlineData("pages/nowhere/page/en.md")]
    [InlineData("pages/history/en.md")]
    [InlineData("pages/history/origins/deeper/en.md")]
    [InlineData("pages/history/origins/fr.md")]
    [InlineData("pages/history/origins/notes.txt")]
    [InlineData("1/2/3/4/5/6/7/8.md")]
    public void FileAtAPlaceWhereNothingIsRead_IsReported(string path)
    {
        using var site = RuleSite.Of("Text.\n").With(path, "x: 1\n");

        Assert.StartsWith(site.OnlyDiagnostic(Codes.FileName).File, path, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithTheNameOfAPage_IsReported()
    {
        using var site = RuleSite.Of("Text.\n");
        Directory.CreateDirectory(Path.Combine(site.Root, "pages/history/empty/en.md"));

        Assert.Equal("pages/history/empty/en.md", site.OnlyDiagnostic(Codes.FileName).File);
    }

    [Fact]
    public void NamesThatDifferInCaseAlone_AreReported()
    {
        using var site = RuleSite.Of("Text.\n").With("pages/history/origins/Map.svg", "<svg/>");
        Assert.SkipUnless(Directory.GetFiles(Path.Combine(site.Root, "pages/history/origins")).Length == 3, "this file system does not tell cases apart");

        Assert.Contains("Map.svg", site.OnlyDiagnostic(Codes.FileName).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOfEditors_AreLeftAlone()
    {
        using var site = RuleSite.Of("Text.\n").With("pages/history/origins/.en.md.swp", "x").With("pages/history/origins/en.md~", "x").With(".git/config", "x");

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.FileName);
    }
}
