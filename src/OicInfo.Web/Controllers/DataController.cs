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
        if (TableCatalogue.Find(snapshot.Data, table) is not { } found)
        {
            return NotFound();
        }

        var site = new PublicSite(snapshot, options.Value.For(Request));
        Response.Headers.AccessControlAllowOrigin = "*";
        Response.Headers.Link = new[] { $"<{site.AddressOf(table, "schema.json")}>; rel=\"describedby\"" };
        if (site.Licence is { } licence)
        {
            Response.Headers.Append(HeaderNames.Link, $"<{licence.Url}>; rel=\"license\"");
        }

        return write(found, site);
    }
}
