using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>All secretaries-general with their terms.</summary>
[ViewComponent(Name = "secretaries-general")]
public sealed class SecretariesGeneral : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block) => View(block.Rows(block.Data.SecretariesGeneral, _ => true));
}
