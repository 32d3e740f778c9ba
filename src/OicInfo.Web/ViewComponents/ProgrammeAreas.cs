using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The priority areas of the programme to 2025, each with the goals that could be sourced.</summary>
[ViewComponent(Name = "programme-areas")]
public sealed class ProgrammeAreas : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block) => View(block.Rows(block.Data.ProgrammeAreas, _ => true));
}
