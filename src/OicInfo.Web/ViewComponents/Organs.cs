using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Organs and institutions; <c>kind</c> shows one kind alone.</summary>
[ViewComponent(Name = "organs")]
public sealed class Organs : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var kind = block.Attribute("kind");
        return View(new OrgansModel(block.Organs(), block.Shell.T(kind is null ? "organs" : $"kind-{kind}")));
    }
}
