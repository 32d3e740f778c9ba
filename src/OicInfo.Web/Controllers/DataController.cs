using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OicInfo.Content.Model;
using OicInfo.Web.Data;
using OicInfo.Web.Hosting;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Controllers;

/// <summary>The data tables for anyone to take, in three files each.</summary>
[OutputCache(PolicyName = SnapshotCachePolicy.Name)]
public sealed class DataController(Snapshot snapshot, IOptions<SiteOptions> options) : Controller
{
    private const string Table = "{table:regex(^[[a-z-]]+$)}";

    /// <summary>The page that explains the tables.</summary>
    internal static readonly PageKey Explanation = new("reference", "open-data");

    private PublicSite Site => new(snapshot, options.Value.For(Request));

    /// <summary>Sends a reader to the page that explains the tables, in the best language.</summary>
    [HttpGet("/data"), HttpHead("/data")]
    public IActionResult Root()
    {
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        Response.Headers.CacheControl = CacheControl.AskEachTime;
        return Redirect(Explanation.PathIn(PreferredLanguage.Of(Request, snapshot.Site).Code));
    }

    /// <summary>The list of tables as JSON.</summary>
    [HttpGet(CatalogueExport.Path), HttpHead(CatalogueExport.Path)]
    public IActionResult Catalogue()
    {
        OpenToOtherSites();
        return File(CatalogueExport.Write(Site), "application/json; charset=utf-8");
    }

    /// <summary>A table as JSON.</summary>
    [HttpGet($"/data/{Table}.json"), HttpHead($"/data/{Table}.json")]
    public IActionResult Json(string table) =>
        Export(table, (found, site) => File(JsonExport.Write(found, site), "application/json; charset=utf-8"));

    /// <summary>A table as CSV.</summary>
    [HttpGet($"/data/{Table}.csv"), HttpHead($"/data/{Table}.csv")]
    public IActionResult Csv(string table) =>
        Export(table, (found, site) => Content(CsvExport.Write(found, site), "text/csv; charset=utf-8; header=present"));

    /// <summary>The JSON Schema of a table's JSON.</summary>
    [HttpGet($"/data/{Table}.schema.json"), HttpHead($"/data/{Table}.schema.json")]
    public IActionResult Schema(string table) =>
        Export(table, (found, site) => Content(SchemaExport.Write(found, site), "application/schema+json; charset=utf-8"));

    private IActionResult Export(string table, Func<TableExport, PublicSite, IActionResult> write)
    {
        OpenToOtherSites();
        if (TableCatalogue.Find(snapshot.Data, table) is not { } found)
        {
            return UnknownTable(table);
        }

        var site = Site;
        Response.Headers.Link = new[] { $"<{site.AddressOf(table, "schema.json")}>; rel=\"describedby\"" };
        if (site.Licence is { } licence)
        {
            Response.Headers.Append(HeaderNames.Link, $"<{licence.Url}>; rel=\"license\"");
        }

        return write(found, site);
    }

    /// <summary>Programs ask here, so the answer is theirs (https://www.rfc-editor.org/rfc/rfc9457): what there is instead.</summary>
    private ObjectResult UnknownTable(string table) => Problem(
        statusCode: StatusCodes.Status404NotFound,
        title: $"There is no table '{table}'.",
        detail: $"The tables are: {string.Join(", ", TableCatalogue.Of(snapshot.Data).Select(t => t.Name))}. Their files are listed at {Site.Absolute(CatalogueExport.Path)}.");

    private void OpenToOtherSites()
    {
        Response.Headers.AccessControlAllowOrigin = "*";
        Response.Headers.AccessControlExposeHeaders = "ETag, Link";
    }
}
