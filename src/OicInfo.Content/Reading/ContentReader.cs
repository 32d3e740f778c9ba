using System.Collections.Concurrent;
using System.Collections.Frozen;
using OicInfo.Content.Checking;
using OicInfo.Content.Checking.Rules;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;
using OicInfo.Content.Permalinks;

namespace OicInfo.Content.Reading;

/// <summary>Reads a content folder into snapshots; from one reading to the next, what has not changed is not made again.</summary>
/// <remarks>One reading at a time.</remarks>
public sealed class ContentReader(string root, TimeProvider clock)
{
    /// <summary>Most diagnostics of one rule on one page: who has so many mends one, and finds the others by it.</summary>
    private const int MaxDiagnostics = 200;

    private readonly SourceFiles sources = new();
    private readonly Kept<Site?> site = new();
    private readonly Kept<FrozenDictionary<string, FrozenDictionary<string, string>>> strings = new();
    private readonly DataTableReader tables = new();
    private readonly Dictionary<string, Kept<IReadOnlyList<Diagnostic>>> tableRules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (SourceFile File, ParsedPage? Page, IReadOnlyList<Diagnostic> Diagnostics)> parsed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ParsedPage Page, IReadOnlyList<string?> Surroundings, RenderedPage Rendered)> rendered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<PageKey, (RenderedPage[] Versions, string Languages, IReadOnlyList<Diagnostic> Diagnostics)> compared = [];

    /// <summary>Reads a folder once.</summary>
    /// <exception cref="ContentUnavailableException">The folder or its <c>site.yml</c> cannot serve at all.</exception>
    public static Snapshot Read(string root) => new ContentReader(root, TimeProvider.System).Read();

    /// <summary>Reads everything; mistakes are in the snapshot's diagnostics.</summary>
    /// <exception cref="ContentUnavailableException">The folder or its <c>site.yml</c> cannot serve at all.</exception>
    public Snapshot Read() => ReadAndTell(null);

    /// <summary>Reads everything.</summary>
    /// <param name="taken">Called when all text has been taken from the disk.</param>
    internal Snapshot ReadAndTell(Action? taken)
    {
        var diagnostics = new DiagnosticBag();
        var folder = Directory.Exists(root) ? ContentTree.RealPath(root) : throw new ContentUnavailableException(root, []);
        var paths = ContentTree.Files(folder, diagnostics);
        // All text is taken from the disk first, before any of it is worked on: the shorter that takes, the less can change meanwhile.
        sources.KeepOnly(paths);
        var files = new ConcurrentDictionary<string, SourceFile?>(StringComparer.Ordinal);
        SourceFile? Open(string path) => files.GetOrAdd(path, p => sources.Read(folder, p, diagnostics));
        paths.Where(ContentTree.IsText).AsParallel().ForAll(p => Open(p));
        taken?.Invoke();

        var (site, ui) = ReadSite(Open, diagnostics);
        var (data, rows) = tables.Read(Open, diagnostics);
        var pages = Parse(PageFile.Among(paths, site, diagnostics).ToList(), Open, diagnostics);
        var pictures = PageFile.PicturesAmong(paths).ToFrozenSet();
        var links = new LinkResolver(SnapshotBuilder.SectionsOf(pages), pictures, data.Glossary);
        var versions = Render(pages, site, ui, data, links, diagnostics);

        diagnostics.AddRange(rows.GroupBy(r => r.File).SelectMany(table => CheckTable(site, Open(SiteReader.Path), Open(table.Key), [.. table], diagnostics)));
        var whole = new WholeSite(site, data, rows, [.. versions.Select(v => v.Checked)], paths.Contains(PermalinkFile.Name) ? Open(PermalinkFile.Name) : null, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        diagnostics.AddRange(RuleSet.Site.SelectMany(r => r.Check(whole).Take(MaxDiagnostics)));
        return SnapshotBuilder.Build(site, ui, data, [.. versions.Select(v => v.Version)], SnapshotBuilder.DigestOf(folder, paths, files), diagnostics.ToSortedList());
    }

    private (Site Site, FrozenDictionary<string, FrozenDictionary<string, string>> Ui) ReadSite(Func<string, SourceFile?> open, DiagnosticBag diagnostics)
    {
        var file = open(SiteReader.Path);
        var read = site.Of([file], diagnostics, problems => SiteReader.ReadSite(file, problems)) ?? throw new ContentUnavailableException(root, diagnostics.ToSortedList());
        var files = read.Languages.ToDictionary(l => l.Code, l => open(SiteReader.StringsOf(l)));
        return (read, strings.Of([file, .. files.Values], diagnostics, problems => SiteReader.ReadUiStrings(read, files, problems)));
    }

    private IReadOnlyList<Diagnostic> CheckTable(Site site, SourceFile? siteFile, SourceFile? file, IReadOnlyList<TableRow> rows, DiagnosticBag diagnostics)
    {
        var kept = tableRules.TryGetValue(rows[0].File, out var found) ? found : tableRules[rows[0].File] = new();
        return kept.Of([siteFile, file], diagnostics, _ => [.. RuleSet.Table.SelectMany(r => r.Check(site, rows).Take(MaxDiagnostics))]);
    }

    private List<ParsedPage> Parse(List<PageFile> found, Func<string, SourceFile?> open, DiagnosticBag diagnostics)
    {
        foreach (var gone in parsed.Keys.Except(found.Select(f => f.Path)).ToList())
        {
            parsed.TryRemove(gone, out _);
            rendered.TryRemove(gone, out _);
        }

        foreach (var gone in compared.Keys.Except(found.Select(f => f.Key)).ToList())
        {
            compared.TryRemove(gone, out _);
        }

        return
        [
            .. found.AsParallel().AsOrdered().Select(f =>
            {
                if (open(f.Path) is not { } file)
                {
                    return null;
                }

                var (_, page, problems) = parsed.AddOrUpdate(f.Path, _ => ParseFile(f, file), (_, old) =>
                    old.File.Bytes.AsSpan().SequenceEqual(file.Bytes) && (old.Page is null || old.Page.Language.Equals(f.Language)) ? old : ParseFile(f, file));
                diagnostics.AddRange(problems);
                return page is { FrontMatter.Draft: false } ? page : null;
            }).OfType<ParsedPage>(),
        ];

        static (SourceFile, ParsedPage?, IReadOnlyList<Diagnostic>) ParseFile(PageFile place, SourceFile file)
        {
            var own = new DiagnosticBag();
            return (file, PageParser.Parse(place.Key, place.Language, file, own), own.ToSortedList());
        }
    }

    private List<RenderedPage> Render(
        List<ParsedPage> pages, Site site, FrozenDictionary<string, FrozenDictionary<string, string>> ui, DataTables data, LinkResolver links, DiagnosticBag diagnostics)
    {
        var surroundings = new Surroundings(links, data, ui);
        var renderer = new PageRenderer(links, data.Glossary, (language, key) => ui[language].GetValueOrDefault(key, key));
        var versions = pages.AsParallel().AsOrdered().Select(page =>
        {
            var found = surroundings.Of(page);
            return rendered.AddOrUpdate(
                page.File.Path,
                _ => (page, found, Make(page)),
                (_, old) => ReferenceEquals(old.Page, page) && old.Surroundings.SequenceEqual(found) ? old : (page, found, Make(page))).Rendered;
        }).ToList();

        diagnostics.AddRange(versions.SelectMany(v => v.Diagnostics));
        diagnostics.AddRange(versions.GroupBy(v => v.Version.Key).AsParallel().SelectMany(g => Compare(g.Key, site, [.. site.Languages
            .OrderBy(l => l == site.DefaultLanguage ? 0 : 1).Select(l => g.FirstOrDefault(v => v.Version.Language == l)).OfType<RenderedPage>()])));
        return versions;

        RenderedPage Make(ParsedPage page)
        {
            var context = new PageInContext(page, SectionProse.Of(page, data.Glossary), links, data);
            return new(renderer.Render(page), context, [.. RuleSet.Page.SelectMany(r => r.Check(context).Take(MaxDiagnostics))]);
        }
    }

    private IReadOnlyList<Diagnostic> Compare(PageKey key, Site site, RenderedPage[] versions)
    {
        var languages = string.Join(' ', site.Languages.Select(l => l.Code).Prepend(site.DefaultLanguage.Code));
        return compared.AddOrUpdate(
            key,
            _ => (versions, languages, Check()),
            (_, old) => old.Languages == languages && old.Versions.SequenceEqual(versions, ReferenceEqualityComparer.Instance) ? old : (versions, languages, Check())).Diagnostics;

        IReadOnlyList<Diagnostic> Check() => [.. RuleSet.Versions.SelectMany(r => r.Check(site, [.. versions.Select(v => v.Checked)]).Take(MaxDiagnostics))];
    }
}
