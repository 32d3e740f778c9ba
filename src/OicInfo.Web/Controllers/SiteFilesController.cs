using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using OicInfo.Content.Model;
using OicInfo.Web.Hosting;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Controllers;

/// <summary>The files by which crawlers, feed readers and browsers find their way.</summary>
[OutputCache(PolicyName = SnapshotCachePolicy.Name)]
public sealed class SiteFilesController(Snapshot snapshot, IOptions<SiteOptions> options) : Controller
{
    private const string Xml = "application/xml; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    private PublicSite Site => new(snapshot, options.Value.For(Request));

    /// <summary>Every page in every language.</summary>
    [HttpGet("/sitemap.xml"), HttpHead("/sitemap.xml")]
    public IActionResult Map() => File(Sitemap.Write(Site), Xml);

    /// <summary>What crawlers may read (https://www.rfc-editor.org/rfc/rfc9309): all but search results, which have no end.</summary>
    [HttpGet("/robots.txt"), HttpHead("/robots.txt")]
    public IActionResult Robots() =>
        Content($"User-agent: *\nDisallow: /*/search?\nDisallow: /*/search.json\nAllow: /\n\nSitemap: {Site.Absolute("/sitemap.xml")}\n", PlainText);

    /// <summary>The site for language models.</summary>
    [HttpGet("/llms.txt"), HttpHead("/llms.txt")]
    public IActionResult Llms() => Content(LlmsText.Write(Site), PlainText);

    /// <summary>The search of a language, for browsers.</summary>
    [HttpGet("/opensearch-{language:length(2)}.xml"), HttpHead("/opensearch-{language:length(2)}.xml")]
    public IActionResult Search(string language) =>
        snapshot.Site.FindLanguage(language) is { } found ? File(OpenSearch.Write(Site, found), "application/opensearchdescription+xml; charset=utf-8") : NotFound();

    /// <summary>The site on a home screen.</summary>
    [HttpGet(WebManifest.Path), HttpHead(WebManifest.Path)]
    public IActionResult Manifest() => File(WebManifest.Write(Site), "application/manifest+json; charset=utf-8");

    /// <summary>What changed in a language.</summary>
    [HttpGet("/{language:length(2)}/feed.atom"), HttpHead("/{language:length(2)}/feed.atom")]
    public IActionResult Feed(string language) =>
        snapshot.Site.FindLanguage(language) is { } found ? File(AtomFeed.Write(Site, found), "application/atom+xml; charset=utf-8") : NotFound();

    /// <summary>Whom to tell of a weakness (https://www.rfc-editor.org/rfc/rfc9116).</summary>
    /// <remarks>It expires a year after the newest page, not after today: the same content gives the same bytes on every server.</remarks>
    [HttpGet("/.well-known/security.txt"), HttpHead("/.well-known/security.txt")]
    public IActionResult Security()
    {
        if (options.Value.SecurityContact.Length == 0)
        {
            return NotFound();
        }

        var expires = (Site.Newest ?? DateOnly.MinValue).AddYears(1).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var languages = string.Join(", ", snapshot.Site.Languages.Select(l => l.Code));
        return Content($"Contact: {options.Value.SecurityContact}\nExpires: {expires}\nPreferred-Languages: {languages}\nCanonical: {Site.Absolute("/.well-known/security.txt")}\n", PlainText);
    }
}
