using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The organs in the tiers of the Charter (articles 5 to 25), with the bodies that belong to each class.</summary>
[ViewComponent(Name = "organ-chart")]
public sealed class OrganChart : ViewComponent
{
    private const string Page = "organs/how-they-fit";

    /// <summary>The principal organs of each tier, under the section that explains it.</summary>
    private static readonly (string Name, string Section, string[] Organs)[] Tiers =
    [
        ("decision", "decision-level", ["islamic-summit", "council-of-foreign-ministers", "executive-committee"]),
        ("work", "working-level", ["general-secretariat", "standing-committees", "committee-of-permanent-representatives"]),
        ("justice", "courts-and-rights", ["islamic-court-of-justice", "human-rights-commission"]),
        ("institutions", "three-classes", ["subsidiary-organs", "specialised-institutions", "affiliated-institutions"]),
    ];

    /// <summary>The classes of bodies that the Charter counts as one organ.</summary>
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["standing-committees"] = "standing-committee",
        ["subsidiary-organs"] = "subsidiary",
        ["specialised-institutions"] = "specialised",
        ["affiliated-institutions"] = "affiliated",
    };

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Rows(block.Data.Organs, _ => true);
        return View(new OrganChartModel(
            rows,
            [.. Tiers.Select(t => new OrganTier(
                t.Name,
                block.Shell.T($"tier-{t.Name}"),
                SectionPath(block, t.Section),
                [.. t.Organs.Select(block.Data.Organs.Find).OfType<Organ>().Select(o => BoxOf(rows, o))]))
                .Where(t => t.Boxes.Count > 0)],
            [.. rows.Rows.Where(o => o.Kind == "other")]));
    }

    private static string? SectionPath(BlockModel block, string section) =>
        block.Shell.PathOf(Page, section) is { } path ? path[(path.StartsWith(block.Shell.CanonicalPath + "#", StringComparison.Ordinal) ? block.Shell.CanonicalPath.Length : 0)..] : null;

    private static OrganBox BoxOf(RowsModel<Organ> rows, Organ organ) =>
        new(organ, [.. rows.Rows.Where(o => Classes.TryGetValue(organ.Id, out var kind) && o.Kind == kind)]);
}

/// <summary>The tiers of the chart.</summary>
/// <param name="Others">Bodies that belong to no class of the Charter.</param>
public sealed record OrganChartModel(RowsModel<Organ> Rows, IReadOnlyList<OrganTier> Tiers, IReadOnlyList<Organ> Others);

/// <summary>Organs of one tier.</summary>
/// <param name="Path">Address of the section that explains the tier, or null.</param>
public sealed record OrganTier(string Name, string Title, string? Path, IReadOnlyList<OrganBox> Boxes);

/// <summary>A principal organ with the bodies that it stands for.</summary>
public sealed record OrganBox(Organ Organ, IReadOnlyList<Organ> Bodies);
