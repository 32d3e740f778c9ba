using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OicInfo.Cards;
using OicInfo.Content.Model;
using OicInfo.Web.Hosting;
using OicInfo.Web.Sharing;

namespace OicInfo.Web.Controllers;

/// <summary>Share cards: <c>/cards/{lang}[/{topic}[/{page}[/{section}]]].png</c>.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class CardsController(Snapshot snapshot, ShareCards cards) : Controller
{
    /// <summary>Card of a home page.</summary>
    [HttpGet("/cards/{language:length(2)}.png"), HttpHead("/cards/{language:length(2)}.png")]
    public IActionResult Home(string language) =>
        snapshot.Site.FindLanguage(language) is { } found ? Png(ShareCards.TextOfHome(snapshot, found)) : NotFound();

    /// <summary>Card of a topic's landing page.</summary>
    [HttpGet("/cards/{language:length(2)}/{topic}.png"), HttpHead("/cards/{language:length(2)}/{topic}.png")]
    public IActionResult Topic(string language, string topic) => Of(language, new(topic, PageKey.IndexSlug), null);

    /// <summary>Card of a page, or of a section of a landing page.</summary>
    [HttpGet("/cards/{language:length(2)}/{topic}/{page}.png"), HttpHead("/cards/{language:length(2)}/{topic}/{page}.png")]
    public IActionResult Page(string language, string topic, string page) => snapshot.Pages.ContainsKey(new(topic, page))
        ? Of(language, new(topic, page), null)
        : Of(language, new(topic, PageKey.IndexSlug), page);

    /// <summary>Card of a section.</summary>
    [HttpGet("/cards/{language:length(2)}/{topic}/{page}/{section}.png"), HttpHead("/cards/{language:length(2)}/{topic}/{page}/{section}.png")]
    public IActionResult Section(string language, string topic, string page, string section) => Of(language, new(topic, page), section);

    private IActionResult Of(string language, PageKey key, string? section)
    {
        if (snapshot.Site.FindLanguage(language) is not { } found || snapshot.FindPageOrFallback(language, key) is not { } page)
        {
            return NotFound();
        }

        return section is null ? Png(ShareCards.TextOf(snapshot, found, page, null))
            : page.FindSection(section) is { } part ? Png(ShareCards.TextOf(snapshot, found, page, part))
            : NotFound();
    }

    /// <summary>A page names its card with the card's version (<c>?v=</c>): under that address it never changes. Any other version may have been named by another edition of the site.</summary>
    private FileContentResult Png(CardText text)
    {
        var card = cards.With(text);
        Response.Headers.CacheControl = Request.Query["v"] == CardAddress.VersionOf(text) ? CacheControl.ForGood : "public, max-age=3600";
        return File(card, "image/png", lastModified: null, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(card))[..32]}\""));
    }
}
