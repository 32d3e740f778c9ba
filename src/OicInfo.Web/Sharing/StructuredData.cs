using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Sharing;

/// <summary>What pages say about themselves in the words of https://schema.org, as JSON-LD.</summary>
internal static class StructuredData
{
    /// <summary>Longest headline that search engines show whole.</summary>
    private const int MaxHeadline = 110;

    /// <summary>Letters as themselves, but no <c>&lt;</c>: nothing in a title can end the element in which the JSON stands.</summary>
    private static readonly JsonSerializerOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A home page: the site and who publishes it.</summary>
    public static string Of(HomeModel home)
    {
        var shell = home.Shell;
        var site = SiteOf(shell);
        site["description"] = shell.In(shell.Snapshot.Site.Tagline);
        site["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = shell.Absolute($"/{shell.Language.Code}/search?q={{search_term_string}}") },
            ["query-input"] = "required name=search_term_string",
        };
        return Graph(site, Publisher(shell));
    }

    /// <summary>A page: an article with its sources, its place in the site, and the terms and tables that it shows.</summary>
    public static string Of(ContentPageModel model)
    {
        var shell = model.Shell;
        List<JsonObject> nodes = [Article(model), Breadcrumb(shell), SiteOf(shell), Publisher(shell)];
        if (shell.SectionId is { } id)
        {
            nodes.Add(new()
            {
                ["@type"] = "WebPageElement",
                ["@id"] = shell.Absolute(shell.SharePath),
                ["url"] = shell.Absolute(shell.SharePath),
                ["name"] = model.Page.FindSection(id)?.Title,
                ["description"] = shell.Description,
                ["inLanguage"] = model.Page.Language.Code,
                ["isPartOf"] = Reference(ArticleId(shell)),
            });
        }

        nodes.AddRange(StructuredTables.Of(model));
        return Graph([.. nodes]);
    }

    /// <summary>A node that another part of the graph describes.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>The publisher's id.</summary>
    public static string PublisherId(Shell shell) => shell.Absolute("/#publisher");

    /// <summary>The id of the page's article.</summary>
    public static string ArticleId(Shell shell) => shell.Absolute(shell.CanonicalPath) + "#article";

    private static JsonObject Article(ContentPageModel model)
    {
        var (shell, front) = (model.Shell, model.Page.FrontMatter);
        return new()
        {
            ["@type"] = "Article",
            ["@id"] = ArticleId(shell),
            ["url"] = shell.Absolute(shell.CanonicalPath),
            ["mainEntityOfPage"] = shell.Absolute(shell.CanonicalPath),
            ["headline"] = front.Title.Length <= MaxHeadline ? front.Title : front.Title[..(MaxHeadline - 1)] + "…",
            ["description"] = front.Summary,
            ["image"] = shell.CardPath is { } card ? shell.Absolute(card) : null,
            ["inLanguage"] = model.Page.Language.Code,
            ["dateModified"] = front.Updated.ToString("O", CultureInfo.InvariantCulture),
            ["isPartOf"] = Reference(SiteId(shell)),
            ["author"] = Reference(PublisherId(shell)),
            ["publisher"] = Reference(PublisherId(shell)),
            ["license"] = shell.Snapshot.Site.Licence?.Url,
            ["isAccessibleForFree"] = true,
            ["citation"] = new JsonArray([.. model.Sources.Select(s => Citation(s.Source))]),
        };
    }

    private static JsonObject Citation(Source source)
    {
        var citation = new JsonObject { ["@type"] = "CreativeWork", ["name"] = source.Title, ["url"] = source.Url, ["inLanguage"] = source.Language };
        if (source.Publisher.Length > 0)
        {
            citation["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = source.Publisher };
        }

        if (source.Date is { } date)
        {
            citation["datePublished"] = date.ToString();
        }

        return citation;
    }

    private static JsonObject Breadcrumb(Shell shell) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. shell.Breadcrumb.Select((crumb, i) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = crumb.Title,
            ["item"] = shell.Absolute(crumb.Path),
        })]),
    };

    private static JsonObject SiteOf(Shell shell) => new()
    {
        ["@type"] = "WebSite",
        ["@id"] = SiteId(shell),
        ["url"] = shell.Absolute($"/{shell.Language.Code}"),
        ["name"] = shell.SiteName,
        ["inLanguage"] = shell.Language.Code,
        ["publisher"] = Reference(PublisherId(shell)),
    };

    /// <summary>Who publishes the site: the site itself, which says that it is not the organisation that it describes.</summary>
    private static JsonObject Publisher(Shell shell) => new()
    {
        ["@type"] = "Organization",
        ["@id"] = PublisherId(shell),
        ["name"] = shell.SiteName,
        ["url"] = shell.Absolute("/"),
        ["description"] = shell.T("independence"),
        ["logo"] = shell.Absolute("/icons/icon-512.png"),
    };

    private static string SiteId(Shell shell) => shell.Absolute($"/{shell.Language.Code}#website");

    private static string Graph(params JsonObject[] nodes) =>
        new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. nodes]) }.ToJsonString(InHtml);
}
