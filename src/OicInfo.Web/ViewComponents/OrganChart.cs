using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The organs by their place in the Charter: kinds as branches, organs as leaves.</summary>
[ViewComponent(Name = "organ-chart")]
public sealed class OrganChart : ViewComponent
{
    private static readonly string[] Kinds = ["principal", "standing-committee", "subsidiary", "specialised", "affiliated", "other"];

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Rows(block.Data.Organs, _ => true);
        return View(new OrganChartModel(rows, [.. Kinds
            .Select(k => new OrganBranch(k, block.Shell.T($"kind-{k}"), [.. rows.Rows.Where(o => o.Kind == k)]))
            .Where(b => b.Organs.Count > 0)]));
    }
}

/// <summary>The branches of the chart.</summary>
public sealed record OrganChartModel(RowsModel<Organ> Rows, IReadOnlyList<OrganBranch> Branches);

/// <summary>Organs of a kind.</summary>
public sealed record OrganBranch(string Kind, string Title, IReadOnlyList<Organ> Organs);
