using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Islamic Summits; <c>kind=ordinary</c> or <c>kind=extraordinary</c> shows those alone.</summary>
[ViewComponent(Name = "summits")]
public sealed class Summits : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var kind = block.Attribute("kind");
        return View("~/Views/Shared/_Meetings.cshtml", new MeetingsModel(
            block.Meetings(block.Data.Summits),
            block.Shell.T(kind is null ? "summits" : $"kind-{kind}")));
    }
}
