using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The priority areas of the programme to 2025 as numbered tiles, each with the goals that could be sourced.</summary>
[ViewComponent(Name = "programme-areas")]
public sealed class ProgrammeAreas : ViewComponent
{
    private static readonly PageKey Page = new("programme", "priority-areas");

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Rows(block.Data.ProgrammeAreas, _ => true);
        var sections = block.Shell.Snapshot.FindPage(block.Shell.Language.Code, Page)?.Sections.Select(s => s.Id).ToHashSet() ?? [];
        return View(new ProgrammeAreasModel(rows, [.. rows.Rows.Select(area =>
        {
            var section = string.Create(CultureInfo.InvariantCulture, $"area-{area.Number}-{area.Id}");
            return new AreaTile(area, sections.Contains(section) ? block.RowPath(Page.Topic, Page.Slug, section) : null);
        })]));
    }
}

/// <summary>The tiles.</summary>
public sealed record ProgrammeAreasModel(RowsModel<ProgrammeArea> Rows, IReadOnlyList<AreaTile> Tiles)
{
    /// <summary>Whether goals are missing from an area.</summary>
    public bool IsIncomplete => Rows.Rows.Any(a => !a.Complete);
}

/// <summary>An area with the address of the section about it; null where there is none.</summary>
public sealed record AreaTile(ProgrammeArea Area, string? Path)
{
    /// <summary>The side of the square in which a dot stands, in pixels.</summary>
    public const int DotStep = 12;

    /// <summary>A dot for each goal, as path data.</summary>
    public string Dots => string.Concat(Area.Goals.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"M{DotStep / 2 + i * DotStep} {DotStep / 2}h0")));
}
