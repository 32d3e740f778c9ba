using OicInfo.Content.Model;
using OicInfo.Web.Citing;
using OicInfo.Web.Data;
using OicInfo.Web.Hosting;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Exporting;

/// <summary>The addresses under which a snapshot is served, each once: all but style, scripts, fonts and icons, and answers to a reader's own question: search results, and citations that name the day of access.</summary>
internal static class ExportedAddresses
{
    /// <summary>Every address of today.</summary>
    public static IEnumerable<string> Of(Snapshot snapshot, SiteOptions options) =>
        ((string[])["/sitemap.xml", "/robots.txt", "/llms.txt", WebManifest.Path, CatalogueExport.Path])
        .Concat(TableCatalogue.Of(snapshot.Data).SelectMany(t => new[] { $"/data/{t.Name}.json", $"/data/{t.Name}.csv", $"/data/{t.Name}.schema.json" }))
        .Concat(snapshot.Site.Languages.SelectMany(l => OfLanguage(snapshot, l.Code)))
        .Concat(options.SecurityContact.Length > 0 ? ["/.well-known/security.txt"] : [])
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OfLanguage(Snapshot snapshot, string language) =>
        ((string[])[$"/{language}", CardOf($"/{language}"), $"/{language}/offline", $"/{language}/search", AtomFeed.PathIn(language), OpenSearch.PathIn(language)])
        .Concat(snapshot.Topics.Where(t => t.Pages.Count > 0 || snapshot.Pages.ContainsKey(new(t.Slug, PageKey.IndexSlug))).Select(t => $"/{language}/{t.Slug}/print"))
        .Concat(snapshot.Pages.Keys.SelectMany(key => OfPage(snapshot, language, key)));

    private static IEnumerable<string> OfPage(Snapshot snapshot, string language, PageKey key)
    {
        var path = key.PathIn(language);
        var shown = snapshot.FindPageOrFallback(language, key)!.Sections.Select(s => $"{path}/{s.Id}").Prepend(path).SelectMany(p => new[] { p, CardOf(p) });
        // A language without a version shows another's, but has no files of its own to give away.
        return snapshot.FindPage(language, key) is not { } own ? shown : shown
            .Append($"{path}.md")
            .Concat(CiteFormat.All.Select(f => $"{path}/cite.{f.Ending}").SelectMany(file => own.Sections.Select(s => $"{file}?section={s.Id}").Prepend(file)));
    }

    private static string CardOf(string path) => $"/cards{path}.png";
}
