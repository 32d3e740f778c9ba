using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Puts what was read together into a snapshot.</summary>
internal static class SnapshotBuilder
{
    public static Snapshot Build(
        Site site,
        FrozenDictionary<string, FrozenDictionary<string, string>> ui,
        DataTables data,
        IReadOnlyList<PageVersion> versions,
        string digest,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        var pages = versions.GroupBy(v => v.Key)
            .Select(g => new Page(g.Key, g.ToFrozenDictionary(v => v.Language.Code)))
            .ToFrozenDictionary(p => p.Key);
        return new(
            digest,
            site,
            ui,
            pages,
            [.. site.Topics.Select(t => new Topic(t.Slug, t.Title, PagesOf(t.Slug, pages.Values)))],
            data,
            AliasesOf(versions),
            diagnostics);
    }

    /// <summary>The ids of each page's sections, present and former, in any of its versions.</summary>
    public static FrozenDictionary<PageKey, FrozenSet<string>> SectionsOf(IEnumerable<ParsedPage> pages) =>
        pages.GroupBy(p => p.Key).ToFrozenDictionary(g => g.Key, g => g
            .SelectMany(p => p.SectionHeadings.Select(h => h.Id!).Concat(p.FrontMatter.SectionAliases.Keys)).ToFrozenSet());

    /// <summary>A digest of every file: the same content has the same on every machine.</summary>
    public static string DigestOf(string root, IReadOnlyList<string> paths, IReadOnlyDictionary<string, SourceFile?> read)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            if (read.TryGetValue(path, out var file))
            {
                hash.AppendData(file?.Digest ?? []);
            }
            else if (File.Exists(Path.Combine(root, path)))
            {
                using var picture = File.OpenRead(Path.Combine(root, path));
                hash.AppendData(SHA256.HashData(picture));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static Page[] PagesOf(string topic, IEnumerable<Page> pages) =>
        [.. pages.Where(p => p.Key.Topic == topic && !p.Key.IsIndex)
            .OrderBy(p => p.Versions.Values.Max(v => v.FrontMatter.Order)).ThenBy(p => p.Key.Slug, StringComparer.Ordinal)];

    private static FrozenDictionary<string, PageKey> AliasesOf(IEnumerable<PageVersion> versions) =>
        versions.SelectMany(v => v.FrontMatter.Aliases.Select(a => (Alias: a, v.Key)))
            .DistinctBy(a => a.Alias)
            .ToFrozenDictionary(a => a.Alias, a => a.Key);
}
