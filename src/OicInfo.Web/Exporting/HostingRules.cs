using Microsoft.Net.Http.Headers;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Exporting;

/// <summary>What a host of files must do beside sending them, whatever its own words for it.</summary>
/// <param name="Shared">Headers of every answer.</param>
/// <param name="ByFolder">Headers that all files below a first segment (<c>/cards</c>) share beyond those, by its path.</param>
/// <param name="ByFile">Headers that a file has to itself, by the address under which it is read.</param>
/// <param name="Types">Media types by ending (<c>.css</c>).</param>
/// <param name="OddTypes">Media types of files that have another than their ending says, by how their paths end (<c>.schema.json</c>), the longest first.</param>
/// <param name="Former">Old addresses, and those of today to which they lead for good.</param>
/// <param name="Chosen">Addresses that lead to the reader's language, and what follows the language there.</param>
/// <param name="Languages">Codes of the languages, the default one first.</param>
internal sealed record HostingRules(
    IReadOnlyDictionary<string, string> Shared,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByFolder,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByFile,
    IReadOnlyDictionary<string, string> Types,
    IReadOnlyList<(string End, string MediaType)> OddTypes,
    IReadOnlyList<(string Old, string New)> Former,
    IReadOnlyList<(string Address, string Page)> Chosen,
    IReadOnlyList<string> Languages)
{
    /// <summary>The fewest rules by which these files are sent as the server sent them.</summary>
    public static HostingRules Of(
        IReadOnlyCollection<ExportedFile> files,
        IEnumerable<(string Old, string New)> former,
        IReadOnlyList<(string Address, string Page)> chosen,
        IEnumerable<string> languages)
    {
        var shared = CommonTo(files);
        var folders = files.ToLookup(f => FolderOf(f.Path));
        var byFolder = folders.Where(g => g.Key is not null).ToDictionary(g => g.Key!, g => Without(CommonTo([.. g]), shared));
        // The type of an ending is that of its files whose paths have least else in common: an ending with two such types cannot be told.
        var types = files.Where(f => f.Ending.Length > 0).GroupBy(f => (f.Ending, f.MediaType)).ToLookup(g => g.Key.Ending, g => (End: CommonEnd([.. g.Select(f => f.Path)]), g.Key.MediaType));
        var byFile = files.ToDictionary(f => f.Address, f => Without(Without(f.Headers, shared), FolderOf(f.Path) is { } folder ? byFolder[folder] : shared));
        return new(
            shared,
            byFolder.Where(r => r.Value.Count > 0).ToDictionary(r => r.Key, IReadOnlyDictionary<string, string> (r) => r.Value),
            byFile.Where(r => r.Value.Count > 0).Concat(chosen.Select(c => KeyValuePair.Create(c.Address, OfChoice))).ToDictionary(r => r.Key, IReadOnlyDictionary<string, string> (r) => r.Value),
            types.ToDictionary(g => g.Key, g => g.MinBy(t => t.End.Length).MediaType),
            [.. types.SelectMany(g => g.OrderBy(t => t.End.Length).Skip(1)).OrderByDescending(t => t.End.Length)],
            [.. former],
            chosen,
            [.. languages]);
    }

    /// <summary>A redirect that is another for each reader.</summary>
    private static Dictionary<string, string> OfChoice { get; } = new() { [HeaderNames.CacheControl] = CacheControl.AskEachTime, [HeaderNames.Vary] = HeaderNames.AcceptLanguage };

    private static string CommonEnd(IReadOnlyCollection<string> paths)
    {
        var shortest = paths.MinBy(p => p.Length)!;
        return Enumerable.Range(0, shortest.Length).Select(start => shortest[start..]).First(end => paths.All(p => p.EndsWith(end, StringComparison.Ordinal)));
    }

    private static string? FolderOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is var end and > 0 ? $"/{path[..end]}" : null;

    private static Dictionary<string, string> CommonTo(IReadOnlyCollection<ExportedFile> files) =>
        files.First().Headers.Where(h => files.All(f => f.Headers.Contains(h))).ToDictionary();

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> headers, Dictionary<string, string> others) =>
        headers.Where(h => !others.ContainsKey(h.Key)).ToDictionary();
}
