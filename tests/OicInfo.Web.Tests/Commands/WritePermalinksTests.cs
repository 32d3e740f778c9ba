using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests.Commands;

public sealed class WritePermalinksTests
{
    [Fact]
    public void Check_WritesTheAddresses_AndFailsWhenOneIsLost()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");

        Assert.Equal(0, CommandRun.Run("check", "--content", site.Root, "--write-permalinks").Exit);
        Assert.Contains("/id/history/origins", File.ReadAllLines(Path.Combine(site.Root, "permalinks.txt")));

        Directory.Delete(Path.Combine(site.Root, "pages", "history", "origins"), recursive: true);
        var check = CommandRun.Run("check", "--content", site.Root, "--write-permalinks");

        Assert.Equal(1, check.Exit);
        Assert.Contains("OIC040", check.Output, StringComparison.Ordinal);
        Assert.Contains("/id/history/origins", File.ReadAllLines(Path.Combine(site.Root, "permalinks.txt")));
    }

    [Fact]
    public void ContentWithErrors_WritesNothing()
    {
        using var site = new TestSite().WithPage("origins", "[there](page:history/nowhere)\n");

        Assert.Equal(1, CommandRun.Run("check", "--content", site.Root, "--write-permalinks").Exit);
        Assert.False(File.Exists(Path.Combine(site.Root, "permalinks.txt")));
    }
}
