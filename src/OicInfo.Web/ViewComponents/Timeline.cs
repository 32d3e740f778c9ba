using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Dated events by decade; <c>from</c>, <c>to</c> (years) and <c>kind</c> narrow them.</summary>
[ViewComponent(Name = "timeline")]
public sealed class Timeline : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block) => View(block.Timeline());
}
