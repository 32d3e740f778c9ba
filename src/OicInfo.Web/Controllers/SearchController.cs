using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
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

    /// <summary>Letters of every script as themselves: escaped, Arabic would be three times as long.</summary>
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The page of results; without words, the page that asks for some.</summary>
    [HttpGet("/{language:length(2)}/search"), HttpHead("/{language:length(2)}/search"), OutputCache(PolicyName = SnapshotCachePolicy.OfSearch)]
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

        var tag = new EntityTagHeaderValue($"\"{snapshot.Version}\"", isWeak: true);
        Response.GetTypedHeaders().ETag = tag;
        Response.Headers.CacheControl = CacheControl.AskEachTime;
        if (Request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false)))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        var index = search.For(snapshot);
        var results = index.Find(language, q, new() { Limit = MaxLines, WithSnippets = false });
        var lines = results.Answers.Take(1).Select(a => SearchLine.Of(a, key => snapshot.Ui(language, key)))
            .Concat(InTurn(
                results.Groups.Select(g => g.Hits[0]).Select(h => new SearchLine(h.Title, h.PageTitle == h.Title ? null : h.PageTitle, h.Path)),
                index.Suggest(language, q, MaxLines).Select(s => new SearchLine(s.Text, s.Context, s.Path))))
            .DistinctBy(l => l.Path).Take(MaxLines + 2).ToArray();
        return Json(new
        {
            results.Query,
            results.Total,
            Lines = lines,
            Status = CountedText.For(snapshot.Ui(language, "searchSuggestionCount"), lines.Length),
            All = results.Total > 0 ? CountedText.For(snapshot.Ui(language, "searchAll"), results.Total) : null,
        }, Readable);
    }

    /// <summary>What matches and what goes on as the reader began, by turns: an unfinished word may be meant as either.</summary>
    private static IEnumerable<SearchLine> InTurn(IEnumerable<SearchLine> matches, IEnumerable<SearchLine> beginnings)
    {
        using var match = matches.GetEnumerator();
        using var beginning = beginnings.GetEnumerator();
        while (true)
        {
            var (hasMatch, hasBeginning) = (match.MoveNext(), beginning.MoveNext());
            if (hasMatch)
            {
                yield return match.Current;
            }

            if (hasBeginning)
            {
                yield return beginning.Current;
            }

            if (!hasMatch && !hasBeginning)
            {
                yield break;
            }
        }
    }
}
