using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>All terms of the glossary, in the alphabet of the page's language.</summary>
[ViewComponent(Name = "glossary")]
public sealed class Glossary : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Rows(block.Data.Glossary, _ => true);
        return View(rows with { Rows = [.. rows.Rows.OrderBy(t => block.Shell.In(t.Term), StringComparer.Create(block.Shell.Language.Culture, ignoreCase: true))] });
    }
}
