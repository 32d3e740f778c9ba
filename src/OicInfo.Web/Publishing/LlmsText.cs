using OicInfo.Content.Model;
using OicInfo.Web.Data;

namespace OicInfo.Web.Publishing;

/// <summary>A list of the site for language models (https://llmstxt.org): topics, pages as Markdown, tables.</summary>
internal static class LlmsText
{
    public static string Write(PublicSite site) => string.Join('\n', Lines(site)) + "\n";

    private static IEnumerable<string> Lines(PublicSite site)
    {
        var (snapshot, language) = (site.Snapshot, site.MainLanguage.Code);
        yield return $"# {snapshot.Site.Name[language]}";
        yield return "";
        yield return $"> {snapshot.Site.Tagline[language]}";
        yield return "";
        yield return snapshot.Ui(language, "independence");
        yield return "";
        yield return $"Every page exists in: {string.Join(", ", snapshot.Site.Languages.Select(l => $"{l.Name} (/{l.Code})"))}. The language is the first segment of an address. Statements cite their sources; facts hold for the day that a page gives as asOf.";
        if (site.Licence is { } licence)
        {
            yield return "";
            yield return $"Licence: [{licence.Id}]({licence.Url}).";
        }

        foreach (var topic in snapshot.Topics)
        {
            yield return "";
            yield return $"## {topic.Title[language]}";
            yield return "";
            foreach (var page in site.PagesOf(topic).Select(p => p.In(language)).OfType<PageVersion>())
            {
                yield return $"- [{page.FrontMatter.Title}]({site.Absolute(page.Path)}.md): {page.FrontMatter.Summary}";
            }
        }

        yield return "";
        yield return "## Data";
        yield return "";
        yield return $"- [index]({site.Absolute(CatalogueExport.Path)}): The list of all tables, as JSON.";
        foreach (var table in TableCatalogue.Of(snapshot.Data))
        {
            yield return $"- [{table.Name}]({site.AddressOf(table.Name, "json")}): {table.Description}";
        }
    }
}
