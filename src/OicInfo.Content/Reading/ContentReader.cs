using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Reads a content folder into a snapshot.</summary>
public static class ContentReader
{
    /// <summary>Reads everything below <paramref name="root"/>; mistakes are in the snapshot's diagnostics.</summary>
    /// <exception cref="ContentUnavailableException">The folder or its <c>site.yml</c> cannot serve at all.</exception>
    public static Snapshot Read(string root)
    {
        var diagnostics = new DiagnosticBag();
        var files = new ConcurrentDictionary<string, SourceFile?>(StringComparer.Ordinal);
        SourceFile? Open(string path) => files.GetOrAdd(path, p => SourceFile.Read(root, p, diagnostics));

        var siteReader = new SiteReader(Open, diagnostics);
        var site = Directory.Exists(root) ? siteReader.ReadSite() : null;
        if (site is null)
        {
            throw new ContentUnavailableException(root, diagnostics.ToSortedList());
        }

        var ui = siteReader.ReadUiStrings(site);
        var data = new DataTableReader(Open, diagnostics).Read();

        var parser = new PageParser(data.Glossary, diagnostics);
        var parsed = PageFiles(root, site)
            .AsParallel()
            .Select(f => Open(f.Path) is { } file ? parser.Parse(f.Key, f.Language, file) : null)
            .OfType<ParsedPage>()
            .Where(p => !p.FrontMatter.Draft)
            .ToFrozenDictionary(p => (p.Key, p.Language.Code));

        var renderer = new PageRenderer(new(parsed, data.Glossary), data, (language, key) => ui[language].GetValueOrDefault(key, key), diagnostics);
        var pages = parsed.Values
            .AsParallel()
            .Select(renderer.Render)
            .GroupBy(v => v.Key)
            .Select(g => new Page(g.Key, g.ToFrozenDictionary(v => v.Language.Code)))
            .ToFrozenDictionary(p => p.Key);

        LanguageParity.Check(site, parsed, diagnostics);
        return new(
            Digest(files),
            site,
            ui,
            pages,
            [.. site.Topics.Select(t => new Topic(t.Slug, t.Title, PagesOf(t.Slug, pages.Values)))],
            data,
            AliasesOf(pages.Values),
            diagnostics.ToSortedList());
    }

    private static Page[] PagesOf(string topic, IEnumerable<Page> pages) =>
        [.. pages.Where(p => p.Key.Topic == topic && !p.Key.IsIndex)
            .OrderBy(p => p.Versions.Values.Max(v => v.FrontMatter.Order)).ThenBy(p => p.Key.Slug, StringComparer.Ordinal)];

    private static IEnumerable<(PageKey Key, Language Language, string Path)> PageFiles(string root, Site site)
    {
        foreach (var topic in site.Topics)
        {
            var folder = Path.Combine(root, "pages", topic.Slug);
            foreach (var page in Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [])
            {
                foreach (var language in site.Languages.Where(l => File.Exists(Path.Combine(page, l.Code + ".md"))))
                {
                    var slug = Path.GetFileName(page);
                    yield return (new(topic.Slug, slug), language, $"pages/{topic.Slug}/{slug}/{language.Code}.md");
                }
            }
        }
    }

    private static FrozenDictionary<string, PageKey> AliasesOf(IEnumerable<Page> pages) =>
        pages.SelectMany(p => p.Versions.Values.SelectMany(v => v.FrontMatter.Aliases).Distinct().Select(a => (Alias: a, p.Key)))
            .DistinctBy(a => a.Alias)
            .ToFrozenDictionary(a => a.Alias, a => a.Key);

    private static string Digest(IReadOnlyDictionary<string, SourceFile?> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(file?.Bytes ?? []);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}

/// <summary>There is no content to serve.</summary>
public sealed class ContentUnavailableException(string root, IReadOnlyList<Diagnostic> diagnostics)
    : Exception($"No content could be read from '{root}'. {string.Join(' ', diagnostics)}".TrimEnd())
{
    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
