using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Sessions of the Council of Foreign Ministers; <c>kind</c> as for summits.</summary>
[ViewComponent(Name = "cfm-sessions")]
public sealed class CouncilSessions : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var kind = block.Attribute("kind");
        return View("~/Views/Shared/_Meetings.cshtml", new MeetingsModel(
            block.Meetings(block.Data.CouncilSessions),
            block.Shell.T(kind is null ? "councilSessions" : $"sessions-{kind}")));
    }
}
