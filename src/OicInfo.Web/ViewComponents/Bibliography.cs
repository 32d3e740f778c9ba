using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The bibliography, by kind of source: the organisation itself first, news last.</summary>
[ViewComponent(Name = "sources")]
public sealed class Bibliography : ViewComponent
{
    private static readonly string[] Kinds = ["official", "treaty", "ministry", "study", "encyclopaedia", "news"];

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Data.Sources.Rows;
        return View(new BibliographyModel(block.Shell, [.. Kinds
            .Select(k => new SourceGroup(block.Shell.T($"source-{k}"), [.. rows.Where(s => s.Kind == k).OrderBy(s => s.Title, StringComparer.OrdinalIgnoreCase)]))
            .Where(g => g.Sources.Count > 0)]));
    }
}

/// <summary>Sources under the heads of their kinds.</summary>
public sealed record BibliographyModel(Shell Shell, IReadOnlyList<SourceGroup> Groups);

/// <summary>Sources of a kind, by title.</summary>
public sealed record SourceGroup(string Title, IReadOnlyList<Source> Sources);
