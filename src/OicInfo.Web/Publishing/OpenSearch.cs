using System.Xml.Linq;
using OicInfo.Content.Model;

namespace OicInfo.Web.Publishing;

/// <summary>Lets a browser search the site from its address bar (https://github.com/dewitt/opensearch).</summary>
internal static class OpenSearch
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The description's address for a language.</summary>
    public static string PathIn(string language) => $"/opensearch-{language}.xml";

    public static byte[] Write(PublicSite site, Language language) => new XDocument(new XElement(
        Namespace + "OpenSearchDescription",
        new XElement(Namespace + "ShortName", $"{site.Snapshot.Site.Name[language.Code]} ({language.Code})"),
        new XElement(Namespace + "Description", site.Snapshot.Site.Tagline[language.Code]),
        new XElement(Namespace + "Language", language.Code),
        new XElement(Namespace + "InputEncoding", "UTF-8"),
        new XElement(Namespace + "OutputEncoding", "UTF-8"),
        new XElement(Namespace + "Image", new XAttribute("width", 192), new XAttribute("height", 192), new XAttribute("type", "image/png"), site.Absolute("/icons/icon-192.png")),
        new XElement(Namespace + "Url", new XAttribute("type", "text/html"), new XAttribute("template", site.Absolute($"/{language.Code}/search?q={{searchTerms}}"))),
        new XElement(Namespace + "Url", new XAttribute("type", "application/opensearchdescription+xml"), new XAttribute("rel", "self"), new XAttribute("template", site.Absolute(PathIn(language.Code)))))).ToBytes();
}
