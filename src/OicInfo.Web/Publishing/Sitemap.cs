using System.Globalization;
using System.Xml.Linq;
using OicInfo.Content.Model;

namespace OicInfo.Web.Publishing;

/// <summary>Every page in every language (https://www.sitemaps.org/protocol.html), each with its versions in the others.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(PublicSite site)
    {
        var homes = site.Snapshot.Site.Languages.ToDictionary(l => l.Code, l => ($"/{l.Code}", site.Newest));
        return new XDocument(new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            UrlsOf(homes, site),
            site.Pages.Select(p => UrlsOf(p.Versions.ToDictionary(v => v.Key, v => (v.Value.Path, (DateOnly?)v.Value.FrontMatter.Updated)), site)))).ToBytes();
    }

    private static IEnumerable<XElement> UrlsOf(Dictionary<string, (string Path, DateOnly? Updated)> versions, PublicSite site)
    {
        Language[] languages = [.. site.Snapshot.Site.Languages.Where(l => versions.ContainsKey(l.Code))];
        var main = languages.FirstOrDefault(l => l == site.Snapshot.Site.DefaultLanguage) ?? languages[0];
        return languages.Select(language => new XElement(
            Map + "url",
            new XElement(Map + "loc", site.Absolute(versions[language.Code].Path)),
            versions[language.Code].Updated is { } day ? new XElement(Map + "lastmod", day.ToString("O", CultureInfo.InvariantCulture)) : null,
            languages.Select(l => Alternate(l.Code, versions[l.Code].Path)),
            Alternate("x-default", versions[main.Code].Path)));

        XElement Alternate(string hreflang, string path) => new(
            Xhtml + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", hreflang),
            new XAttribute("href", site.Absolute(path)));
    }
}
