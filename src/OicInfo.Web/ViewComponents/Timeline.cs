using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Dated events by decade; <c>from</c>, <c>to</c> (years) and <c>kind</c> narrow them.</summary>
[ViewComponent(Name = "timeline")]
public sealed class Timeline : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (from, to, kind) = (Year("from") ?? int.MinValue, Year("to") ?? int.MaxValue, block.Attribute("kind"));
        return View(block.Rows(block.Data.Timeline, e => e.Date.Year >= from && e.Date.Year <= to && (kind is null || e.Kind == kind)));

        int? Year(string name) => int.TryParse(block.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
