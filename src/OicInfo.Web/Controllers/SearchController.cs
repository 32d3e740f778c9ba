using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OicInfo.Content.Model;
using OicInfo.Search;
using OicInfo.Web.Hosting;
using OicInfo.Web.Searching;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Controllers;

/// <summary>Search results as a page, and as JSON for searching while typing.</summary>
[ApiExplorerSettings(IgnoreApi = true), EnableRateLimiting(RateLimits.Search)]
public sealed class SearchController(Snapshot snapshot, SiteSearch search, IOptions<SiteOptions> site) : Controller
{
    private const int MaxGroups = 20;
    private const int MaxLines = 6;

    /// <summary>The page of results; without words, the page that asks for some.</summary>
    [HttpGet("/{language:length(2)}/search"), HttpHead("/{language:length(2)}/search")]
    public IActionResult Index(string language, string? q, string? topic)
    {
        if (snapshot.Site.FindLanguage(language) is not { } found)
        {
            return NotFound();
        }

        var chosen = snapshot.FindTopic(topic ?? "")?.Slug;
        var results = search.For(snapshot).Find(language, q, new() { Topic = chosen, Limit = MaxGroups });
        return View("Search", new PageModels(snapshot, found, site.Value.For(Request)).Search(results, chosen));
    }

    /// <summary>Lines that lead to places, for the box on every page.</summary>
    [HttpGet("/{language:length(2)}/search.json"), HttpHead("/{language:length(2)}/search.json")]
    public IActionResult Lines(string language, string? q)
    {
        if (snapshot.Site.FindLanguage(language) is null)
        {
            return NotFound();
        }

        var tag = $"\"{snapshot.Version}\"";
        Response.Headers.ETag = tag;
        Response.Headers.CacheControl = "no-cache";
        if (Request.Headers.IfNoneMatch.Contains(tag))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        var index = search.For(snapshot);
        var results = index.Find(language, q, new() { Limit = MaxLines });
        var lines = results.Answers.Take(1).Select(a => new SearchLine(a.Title, string.Join(" · ", a.Facts.Select(f => f.Value)), a.Path))
            .Concat(index.Suggest(language, q, MaxLines).Select(s => new SearchLine(s.Text, s.Context, s.Path)))
            .Concat(results.Groups.Select(g => g.Hits[0]).Select(h => new SearchLine(h.Title, h.PageTitle == h.Title ? null : h.PageTitle, h.Path)))
            .DistinctBy(l => l.Path).Take(MaxLines + 2);
        return Json(new { results.Query, results.Total, Lines = lines });
    }
}

/// <summary>A line of the list that opens while a reader types.</summary>
/// <param name="Context">Where it stands, or what is known of it.</param>
public sealed record SearchLine(string Title, string? Context, string Path);
