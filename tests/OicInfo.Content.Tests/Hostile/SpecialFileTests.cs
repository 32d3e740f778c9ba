using System.Diagnostics;
using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Hostile;

/// <summary>Pipes and empty files where content should be: opening a pipe would wait for ever.</summary>
public sealed class SpecialFileTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Places { get; } =
    [
        "site.yml", "ui/en.yml", "data/glossary.yml", "permalinks.txt", "pages/history/origins/en.md", "pages/history/origins/map.svg",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Pipe_IsNotOpened(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        using var site = new TestSite().WithPage("origins", "Text.\n");
        File.Delete(Path.Combine(site.Root, path));
        using (var made = Process.Start("mkfifo", Path.Combine(site.Root, path)))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await AssertUnreadable(site, path);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task EmptyFile_IsAnErrorOfItsOwn(string path)
    {
        using var site = new TestSite().WithPage("origins", "Text.\n").With(path, "");

        await AssertUnreadable(site, path);
    }

    [Fact]
    public async Task LinkToAPipe_IsNotOpened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        using var site = new TestSite().WithPage("origins", "Text.\n");
        var (page, pipe) = (Path.Combine(site.Root, "pages/history/origins/en.md"), Path.Combine(site.Root, "pages/history/origins/map.svg"));
        using (var made = Process.Start("mkfifo", pipe))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        File.Delete(page);
        File.CreateSymbolicLink(page, pipe);

        await AssertUnreadable(site, "pages/history/origins/en.md");
    }

    private static async Task AssertUnreadable(TestSite site, string path)
    {
        var read = Task.Run(() => TestSite.DiagnosticsOf(site.Root), TestContext.Current.CancellationToken);

        Assert.Contains(await read.WaitAsync(Longest, TestContext.Current.CancellationToken), d => d is { Code: Codes.UnreadableFile, Severity: Severity.Error, Line: 1 } && d.File == path);
    }
}
