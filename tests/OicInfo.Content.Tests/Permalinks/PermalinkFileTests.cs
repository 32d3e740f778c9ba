using OicInfo.Content.Permalinks;

namespace OicInfo.Content.Tests.Permalinks;

public sealed class PermalinkFileTests
{
    [Fact]
    public void NewAddresses_AreAdded_AndOldOnesKept()
    {
        using var site = new TestSite().WithPage("beginnings", "## Now {#now}\n", "aliases: [history/origins]\n").With("permalinks.txt", "# Remark.\n/en/history/origins\n");

        var added = PermalinkFile.Add(site.Root, site.Read());

        string[] expected = ["/en", "/en/history/beginnings", "/en/history/beginnings/now", "/id", "/id/history/beginnings", "/id/history/beginnings/now"];
        Assert.Equal(expected, added);
        Assert.Equal(expected.Append("/en/history/origins").Order(StringComparer.Ordinal), File.ReadAllLines(Path.Combine(site.Root, "permalinks.txt")).Where(l => l[0] != '#'));
        Assert.Empty(site.Read().Diagnostics);
    }

    [Fact]
    public void ListThatHasAll_IsLeftAsItIs()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");
        PermalinkFile.Add(site.Root, site.Read());
        var before = File.ReadAllBytes(Path.Combine(site.Root, "permalinks.txt"));

        Assert.Empty(PermalinkFile.Add(site.Root, site.Read()));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(site.Root, "permalinks.txt")));
    }
}
