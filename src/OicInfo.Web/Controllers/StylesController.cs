using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using OicInfo.Web.Hosting;
using OicInfo.Web.Styling;

namespace OicInfo.Web.Controllers;

/// <summary>The style sheets of a page's parts, in one file.</summary>
[OutputCache(PolicyName = SnapshotCachePolicy.Name)]
public sealed class StylesController(PartSheets sheets) : Controller
{
    /// <summary>The sheets that the name of the file lists.</summary>
    [HttpGet("/parts/{file}.css"), HttpHead("/parts/{file}.css")]
    public IActionResult Parts(string file)
    {
        if (!sheets.TryRead(file, out var text))
        {
            return NotFound();
        }

        Response.Headers.CacheControl = CacheControl.ForGood;
        return File(Encoding.UTF8.GetBytes(text), "text/css");
    }
}
