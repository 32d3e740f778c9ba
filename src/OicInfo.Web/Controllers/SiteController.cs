using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OicInfo.Content.Model;
using OicInfo.Web.Hosting;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Controllers;

/// <summary>Home, topics, pages and sections.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class SiteController(Snapshot snapshot, IOptions<SiteOptions> site) : Controller
{
    /// <summary>Sends a reader to the best language; never cached as one language for all.</summary>
    [HttpGet("/"), HttpHead("/")]
    public IActionResult Root()
    {
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        Response.Headers.CacheControl = CacheControl.AskEachTime;
        return Redirect("/" + PreferredLanguage.Of(Request, snapshot.Site).Code);
    }

    /// <summary>Home of a language.</summary>
    [HttpGet("/{language:length(2)}"), HttpHead("/{language:length(2)}"), OutputCache(PolicyName = SnapshotCachePolicy.Name)]
    public IActionResult Home(string language)
    {
        return snapshot.Site.FindLanguage(language) is { } found ? View(Models(found).Home()) : NotFound();
    }

    /// <summary>What a reader without a network is shown instead of a page that was never visited.</summary>
    [HttpGet("/{language:length(2)}/offline"), HttpHead("/{language:length(2)}/offline"), OutputCache(PolicyName = SnapshotCachePolicy.Name)]
    public IActionResult Offline(string language) =>
        snapshot.Site.FindLanguage(language) is { } found ? View(Models(found).Offline()) : NotFound();

    /// <summary>Landing page of a topic.</summary>
    [HttpGet("/{language:length(2)}/{topic}"), HttpHead("/{language:length(2)}/{topic}"), OutputCache(PolicyName = SnapshotCachePolicy.Name)]
    public IActionResult Topic(string language, string topic) => Show(language, new(topic, PageKey.IndexSlug), null);

    /// <summary>A page.</summary>
    [HttpGet("/{language:length(2)}/{topic}/{page}"), HttpHead("/{language:length(2)}/{topic}/{page}"), OutputCache(PolicyName = SnapshotCachePolicy.Name)]
    public IActionResult Page(string language, string topic, string page) => Show(language, new(topic, page), null);

    /// <summary>A section's own address: its page, opened there.</summary>
    [HttpGet("/{language:length(2)}/{topic}/{page}/{section}"), HttpHead("/{language:length(2)}/{topic}/{page}/{section}"), OutputCache(PolicyName = SnapshotCachePolicy.Name)]
    public IActionResult Section(string language, string topic, string page, string section) => Show(language, new(topic, page), section);

    /// <summary>What a reader sees at a wrong address.</summary>
    [Route("/not-found")]
    public IActionResult Missing()
    {
        var path = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.OriginalPath ?? "/";
        var language = snapshot.Site.FindLanguage(path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()) ?? PreferredLanguage.Of(Request, snapshot.Site);
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return View("Message", Response.StatusCode == StatusCodes.Status429TooManyRequests ? Models(language).TooMany() : Models(language).NotFound(path));
    }

    /// <summary>What a reader sees when the site failed.</summary>
    [Route("/error")]
    public IActionResult Error()
    {
        return View("Message", Models(PreferredLanguage.Of(Request, snapshot.Site)).Error());
    }

    private IActionResult Show(string language, PageKey key, string? sectionId)
    {
        if (snapshot.Site.FindLanguage(language) is not { } found || snapshot.FindTopic(key.Topic) is not { } topic)
        {
            return NotFound();
        }

        // A landing page has no segment of its own, so what looks like a page may be one of its sections.
        var landing = snapshot.FindPageOrFallback(language, new(key.Topic, PageKey.IndexSlug));
        var (page, wanted) = snapshot.FindPageOrFallback(language, key) is { } own ? (own, sectionId) : sectionId is null ? (landing, key.Slug) : (null, null);
        if (page is null)
        {
            return NotFound();
        }

        var section = wanted is null ? null : page.FindSection(wanted);
        return wanted is not null && section is null ? NotFound() : View("ContentPage", Models(found).ContentPage(page, topic, section));
    }

    private PageModels Models(Language language) => new(snapshot, language, site.Value.For(Request));
}
