using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using OicInfo.Content.Model;
using OicInfo.Web.Citing;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Controllers;

/// <summary>Pages and sections (<c>?section=id</c>) for reference managers. A file name with a dot can be no page and no section.</summary>
[OutputCache(PolicyName = SnapshotCachePolicy.BySection)]
public sealed class CiteController(Snapshot snapshot, IOptions<SiteOptions> site) : Controller
{
    private const string Topic = "/{language:length(2)}/{topic}";
    private const string CiteFile = "cite.{ending}";

    /// <summary>A topic's landing page.</summary>
    [HttpGet($"{Topic}/{CiteFile}"), HttpHead($"{Topic}/{CiteFile}")]
    public IActionResult Landing(string language, string topic, string ending, string? section, string? accessed) =>
        Cite(language, new(topic, PageKey.IndexSlug), ending, section, accessed);

    /// <summary>A page.</summary>
    [HttpGet($"{Topic}/{{page}}/{CiteFile}"), HttpHead($"{Topic}/{{page}}/{CiteFile}")]
    public IActionResult Page(string language, string topic, string page, string ending, string? section, string? accessed) =>
        Cite(language, new(topic, page), ending, section, accessed);

    private IActionResult Cite(string language, PageKey key, string ending, string? sectionId, string? accessed)
    {
        var section = (Section?)null;
        if (CiteFormat.Find(ending) is not { } format || snapshot.FindPage(language, key) is not { } page || (sectionId is not null && (section = page.FindSection(sectionId)) is null))
        {
            return NotFound();
        }

        var day = (DateOnly?)null;
        if (accessed is not null)
        {
            if (!DateOnly.TryParseExact(accessed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given))
            {
                return BadRequest();
            }

            day = given;
        }

        var work = new CitedWork(snapshot, page, section, site.Value.For(Request), day);
        if (section is not null && section.Id != sectionId)
        {
            return RedirectPermanent(work.FileIn(format));
        }

        Response.Headers.ContentDisposition = $"attachment; filename=\"{work.Key}.{ending}\"";
        return Content(format.Write(work), $"{format.MediaType}; charset=utf-8");
    }
}
