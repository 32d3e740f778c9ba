using System.Diagnostics;
using OicInfo.Content.Tests;
using static OicInfo.Web.Tests.LiveEditing.LiveSite;

namespace OicInfo.Web.Tests.LiveEditing;

/// <summary>Content that is exchanged as a whole, as deployments do it.</summary>
public sealed class ExchangedFolderTests
{
    /// <summary>Folders made within it have the same time of birth, by which one is told from another of the same name.</summary>
    private static readonly TimeSpan TickOfFileSystem = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task FolderBehindALink_ThatIsSwitched_IsServed()
    {
        using var one = new TestSite().WithPage("origins", "The first.\n");
        using var two = new TestSite().WithPage("origins", "The second.\n");
        using var releases = new TestSite();
        var current = Path.Combine(releases.Root, "current");
        Directory.CreateSymbolicLink(current, one.Root);
        await using var site = Watching(current);
        await Shows(site, Page, "The first.");

        await Switch(current, two.Root);
        await Shows(site, Page, "The second.");

        two.WithPage("origins", "An edit behind the link.\n");
        await Shows(site, Page, "An edit behind the link.");
    }

    [Fact]
    public async Task FolderAboveTheContent_ThatIsSwitched_IsServed()
    {
        using var one = new TestSite().WithPage("origins", "The first.\n");
        using var two = new TestSite().WithPage("origins", "The second.\n");
        using var releases = new TestSite();
        foreach (var (name, release) in new[] { ("1", one), ("2", two) })
        {
            Directory.CreateDirectory(Path.Combine(releases.Root, name));
            Directory.CreateSymbolicLink(Path.Combine(releases.Root, name, "content"), release.Root);
        }

        var current = Path.Combine(releases.Root, "current");
        Directory.CreateSymbolicLink(current, "1");
        await using var site = Watching(Path.Combine(current, "content"));
        await Shows(site, Page, "The first.");

        await Switch(current, "2");

        await Shows(site, Page, "The second.");
    }

    [Fact]
    public async Task FolderThatIsReplacedByAnother_IsServed()
    {
        using var parent = new TestSite();
        using var one = new TestSite().WithPage("origins", "The first.\n");
        await Task.Delay(TickOfFileSystem, TestContext.Current.CancellationToken);
        using var two = new TestSite().WithPage("origins", "The second.\n");
        var folder = Path.Combine(parent.Root, "content");
        Directory.Move(one.Root, folder);
        await using var site = Watching(folder);
        await Shows(site, Page, "The first.");

        Directory.Move(folder, one.Root);
        Directory.Move(two.Root, folder);
        await Shows(site, Page, "The second.");

        File.WriteAllText(Path.Combine(folder, PageFile), File.ReadAllText(Path.Combine(folder, PageFile)).Replace("second", "edited", StringComparison.Ordinal));
        await Shows(site, Page, "The edited.");
        Directory.Move(folder, two.Root);
    }

    [Fact]
    public async Task FolderThatIsGoneForAWhile_LeavesTheSiteUp()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");

        var away = content.Root + "-away";
        Directory.Move(content.Root, away);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await Shows(site, Page, "Before.");
        Directory.Move(away, content.Root);
        content.WithPage("origins", "After.\n");

        await Shows(site, Page, "After.");
    }

    /// <summary>As deployments do it: a new link takes the old one's place in one step (rename).</summary>
    private static async Task Switch(string link, string target)
    {
        Directory.CreateSymbolicLink(link + ".new", target);
        using var move = Process.Start("mv", ["-T", link + ".new", link]);
        await move.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, move.ExitCode);
    }
}
