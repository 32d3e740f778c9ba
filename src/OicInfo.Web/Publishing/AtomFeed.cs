using System.Globalization;
using System.Xml.Linq;
using OicInfo.Content.Model;

namespace OicInfo.Web.Publishing;

/// <summary>What changed in a language, newest first (https://www.rfc-editor.org/rfc/rfc4287).</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed's address in a language.</summary>
    public static string PathIn(string language) => $"/{language}/feed.atom";

    public static byte[] Write(PublicSite site, Language language)
    {
        var snapshot = site.Snapshot;
        PageVersion[] pages = [.. site.Pages.Select(p => p.In(language.Code)).OfType<PageVersion>()
            .OrderByDescending(p => p.FrontMatter.Updated).ThenBy(p => p.Path, StringComparer.Ordinal)];
        return new XDocument(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Code),
            new XElement(Atom + "id", IdOf($"/{language.Code}", site)),
            new XElement(Atom + "title", $"{snapshot.Site.Name[language.Code]} · {snapshot.Ui(language.Code, "latestChanges")}"),
            new XElement(Atom + "subtitle", snapshot.Site.Tagline[language.Code]),
            new XElement(Atom + "updated", Moment(pages.Length > 0 ? pages[0].FrontMatter.Updated : default)),
            Link("self", "application/atom+xml", PathIn(language.Code)),
            Link("alternate", "text/html", $"/{language.Code}"),
            new XElement(Atom + "author", new XElement(Atom + "name", snapshot.Site.Name[language.Code])),
            site.Licence is { } licence ? new XElement(Atom + "link", new XAttribute("rel", "license"), new XAttribute("href", licence.Url)) : null,
            pages.Select(Entry))).ToBytes();

        XElement Entry(PageVersion page) => new(
            Atom + "entry",
            new XElement(Atom + "id", IdOf(page.Path, site)),
            new XElement(Atom + "title", page.FrontMatter.Title),
            new XElement(Atom + "updated", Moment(page.FrontMatter.Updated)),
            Link("alternate", "text/html", page.Path),
            new XElement(Atom + "summary", page.FrontMatter.Summary),
            new XElement(Atom + "category", new XAttribute("term", page.Key.Topic), new XAttribute("label", snapshot.FindTopic(page.Key.Topic)?.Title[language.Code] ?? page.Key.Topic)));

        XElement Link(string relation, string type, string path) => new(
            Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("hreflang", language.Code), new XAttribute("href", site.Absolute(path)));
    }

    /// <summary>A name that stays when scheme or port change (https://www.rfc-editor.org/rfc/rfc4151); 2026 is the year in which the site began to name things.</summary>
    private static string IdOf(string path, PublicSite site) => $"tag:{new Uri(site.Origin).Host},2026:{path}";

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
