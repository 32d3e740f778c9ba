using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using OicInfo.Content.Model;
using OicInfo.Web.Hosting;
using OicInfo.Web.Publishing.Markdown;

namespace OicInfo.Web.Controllers;

/// <summary>Pages as Markdown: the page's address and <c>.md</c>.</summary>
[OutputCache(PolicyName = SnapshotCachePolicy.Name)]
public sealed class MarkdownController(Snapshot snapshot, IOptions<SiteOptions> site) : Controller
{
    /// <summary>Landing page of a topic.</summary>
    [HttpGet("/{language:length(2)}/{topic}.md"), HttpHead("/{language:length(2)}/{topic}.md")]
    public IActionResult Topic(string language, string topic) => Show(language, new(topic, PageKey.IndexSlug));

    /// <summary>A page.</summary>
    [HttpGet("/{language:length(2)}/{topic}/{page}.md"), HttpHead("/{language:length(2)}/{topic}/{page}.md")]
    public IActionResult Page(string language, string topic, string page) => Show(language, new(topic, page));

    private IActionResult Show(string language, PageKey key) =>
        snapshot.FindPage(language, key) is { } page && snapshot.FindTopic(key.Topic) is { } topic
            ? Content(MarkdownPage.Write(new PageModels(snapshot, page.Language, site.Value.For(Request)).ContentPage(page, topic, null)), "text/markdown; charset=utf-8")
            : NotFound();
}
