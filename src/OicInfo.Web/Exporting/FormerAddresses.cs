using OicInfo.Content.Model;
using OicInfo.Web.Citing;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Exporting;

/// <summary>Where the former names of pages and sections lead, file by file: a host of files knows no rule.</summary>
internal static class FormerAddresses
{
    /// <summary>Old and new address; the server redirects the one to the other.</summary>
    public static IEnumerable<(string Old, string New)> Of(Snapshot snapshot) =>
        snapshot.Site.Languages.SelectMany(l => snapshot.Pages.Values.SelectMany(p => NamesOf(snapshot, p).SelectMany(name => UnderName($"/{l.Code}/{name}", p))))
            .Distinct(StringComparer.Ordinal)
            .Select(old => (old, CanonicalPath.Of(old, snapshot)!))
            .Where(pair => pair.Item1 != pair.Item2)
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(Snapshot snapshot, Page page) =>
        snapshot.Aliases.Where(a => a.Value == page.Key).Select(a => a.Key).Append(page.Key.ToString())
            .SelectMany(name => name.EndsWith($"/{PageKey.IndexSlug}", StringComparison.Ordinal) ? [name, name[..^(PageKey.IndexSlug.Length + 1)]] : new[] { name });

    private static IEnumerable<string> UnderName(string name, Page page)
    {
        var sections = page.Versions.Values.SelectMany(v => v.Sections.Select(s => s.Id).Concat(v.FrontMatter.SectionAliases.Keys)).Distinct(StringComparer.Ordinal);
        return sections.Select(s => $"{name}/{s}").Prepend(name).SelectMany(p => new[] { p, $"/cards{p}.png" })
            .Concat(CiteFormat.All.Select(f => $"{name}/cite.{f.Ending}"))
            .Append($"{name}.md")
            .Concat(page.Key.IsIndex ? [$"{name}/print"] : []);
    }
}
