using System.Text;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Permalinks;

/// <summary>The list of all addresses that were ever published, <c>permalinks.txt</c>: one a line, in order; lines with <c>#</c> are remarks.</summary>
public static class PermalinkFile
{
    /// <summary>Path of the list, relative to <c>content/</c>.</summary>
    public const string Name = "permalinks.txt";

    private const string Head = """
        # Every address of a page or section that was ever published. None may stop working:
        # a renamed page names its old address under 'aliases', a renamed section under 'sectionAliases'.
        # 'check --write-permalinks' adds new addresses; nobody deletes any.

        """;

    /// <summary>Adds the addresses of a snapshot that the list of its folder has not yet; none is taken away.</summary>
    /// <returns>The new ones, in order.</returns>
    public static IReadOnlyList<string> Add(string root, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var path = Path.Combine(ContentTree.RealPath(root), Name);
        var known = File.Exists(path) ? AddressesIn(File.ReadAllText(path)).Select(a => a.Address).ToHashSet(StringComparer.Ordinal) : [];
        string[] added = [.. new AddressBook(snapshot.Site, snapshot.Pages.Values.SelectMany(p => p.Versions.Values).Select(AddressedPage.Of)).All.Where(a => !known.Contains(a))];
        if (added.Length > 0)
        {
            var lines = known.Concat(added).Order(StringComparer.Ordinal);
            File.WriteAllText(path, $"{Head}{string.Join('\n', lines)}\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return added;
    }

    /// <summary>The addresses of a list, with their lines from 1.</summary>
    internal static IEnumerable<(string Address, int Line)> AddressesIn(string text) =>
        text.Split('\n').Select((line, i) => (Address: line.Trim(), Line: i + 1)).Where(l => l.Address.Length > 0 && l.Address[0] != '#');
}
