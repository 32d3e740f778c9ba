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
    private const string CiteFile = "cite.{format:regex(^(bib|ris|json)$)}";

    /// <summary>A topic's landing page.</summary>
    [HttpGet($"{Topic}/{CiteFile}"), HttpHead($"{Topic}/{CiteFile}")]
    public IActionResult Landing(string language, string topic, string format, string? section, string? accessed) =>
        Cite(language, new(topic, PageKey.IndexSlug), format, section, accessed);

    /// <summary>A page.</summary>
    [HttpGet($"{Topic}/{{page}}/{CiteFile}"), HttpHead($"{Topic}/{{page}}/{CiteFile}")]
    public IActionResult Page(string language, string topic, string page, string format, string? section, string? accessed) =>
        Cite(language, new(topic, page), format, section, accessed);

    private IActionResult Cite(string language, PageKey key, string format, string? sectionId, string? accessed)
    {
        var section = (Section?)null;
        if (snapshot.FindPage(language, key) is not { } page || (sectionId is not null && (section = page.FindSection(sectionId)) is null))
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

        Response.Headers.ContentDisposition = $"attachment; filename=\"{work.Key}.{format}\"";
        return format switch
        {
            "bib" => Content(BibTex.Write(work), "application/x-bibtex; charset=utf-8"),
            "ris" => Content(Ris.Write(work), "application/x-research-info-systems; charset=utf-8"),
            _ => Content(CslJson.Write(work), "application/vnd.citationstyles.csl+json; charset=utf-8"),
        };
    }
}
