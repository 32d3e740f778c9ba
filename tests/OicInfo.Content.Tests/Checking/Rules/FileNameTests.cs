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

    [Theory]
    [InlineData("mkdir \"$(printf 'pages/history/\\377')\"")]
    [InlineData("touch \"$(printf 'pages/history/origins/\\377.md')\"")]
    public async Task NameThatIsNotUtf8_IsReported(string make)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        using var site = RuleSite.Of("Text.\n");
        using (var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", make]) { WorkingDirectory = site.Root })!)
        {
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var diagnostic = site.OnlyDiagnostic(Codes.FileName);
        using (var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", make.StartsWith("mkdir", StringComparison.Ordinal) ? "rm -r pages/history" : "rm -r pages"]) { WorkingDirectory = site.Root })!)
        {
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken); // .NET itself cannot delete it.
        }

        Assert.Contains("UTF-8", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOfEditors_AreLeftAlone()
    {
        using var site = RuleSite.Of("Text.\n").With("pages/history/origins/.en.md.swp", "x").With("pages/history/origins/en.md~", "x").With(".git/config", "x");

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.FileName);
    }
}
