using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using OicInfo.Content.Model;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Controllers;

/// <summary>A whole topic as one document, to print or save.</summary>
[OutputCache(PolicyName = SnapshotCachePolicy.Name)]
public sealed class PrintController(Snapshot snapshot, IOptions<SiteOptions> site) : Controller
{
    /// <summary>The document.</summary>
    [HttpGet("/{language:length(2)}/{topic}/print"), HttpHead("/{language:length(2)}/{topic}/print")]
    public IActionResult Topic(string language, string topic) =>
        snapshot.Site.FindLanguage(language) is { } found && snapshot.FindTopic(topic) is { } whole && new PageModels(snapshot, found, site.Value.For(Request)).Print(whole) is { Parts.Count: > 0 } model
            ? View("Print", model)
            : NotFound();
}
