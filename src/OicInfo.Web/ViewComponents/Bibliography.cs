using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>
/// Sources by their kind: the organisation itself first, news last. With <c>topic=history</c> those that the topic's pages cite; without,
/// those that no page of another topic cites. All in one page would be too much for a cheap phone.
/// </summary>
[ViewComponent(Name = "sources")]
public sealed class Bibliography : ViewComponent
{
    private static readonly string[] Kinds = ["official", "treaty", "ministry", "study", "encyclopaedia", "news"];

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = Rows(block).ToList();
        return View(new BibliographyModel(block.Shell, [.. Kinds
            .Select(k => new SourceGroup(block.Shell.T($"source-{k}"), [.. rows.Where(s => s.Kind == k).OrderBy(s => s.Title, StringComparer.OrdinalIgnoreCase)]))
            .Where(g => g.Sources.Count > 0)]));
    }

    private static IEnumerable<Source> Rows(BlockModel block)
    {
        var all = block.Data.Sources.Rows;
        if (block.Attribute("topic") is { } topic)
        {
            var cited = CitedIn(block, t => t == topic);
            return all.Where(s => cited.Contains(s.Id));
        }

        var elsewhere = CitedIn(block, t => t != block.Shell.Topic);
        return all.Where(s => !elsewhere.Contains(s.Id));
    }

    private static HashSet<string> CitedIn(BlockModel block, Func<string, bool> isTopic) =>
        [.. block.Shell.Snapshot.Pages.Values.Where(p => isTopic(p.Key.Topic)).SelectMany(p => p.Versions.Values).SelectMany(v => v.Citations).Select(c => c.SourceId)];
}

/// <summary>Sources under the heads of their kinds.</summary>
public sealed record BibliographyModel(Shell Shell, IReadOnlyList<SourceGroup> Groups);

/// <summary>Sources of a kind, by title.</summary>
public sealed record SourceGroup(string Title, IReadOnlyList<Source> Sources);
