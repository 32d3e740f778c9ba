using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Chooses which kind of events the timelines of the page show. It works by the style sheet alone, without script.</summary>
[ViewComponent(Name = "timeline-filter")]
public sealed class TimelineFilter : ViewComponent
{
    /// <summary>Kinds in the order of the choice; the style sheet <c>timeline.css</c> knows the same.</summary>
    private static readonly string[] Kinds = ["founding", "charter", "summit", "council", "institution", "membership", "office", "programme", "cooperation"];

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Data.Timeline.Rows;
        return View(new TimelineFilterModel(block.Shell, rows.Count, [.. Kinds
            .Select(k => new TimelineChoice(k, block.Shell.T($"event-{k}"), rows.Count(e => e.Kind == k)))
            .Where(c => c.Count > 0)]));
    }
}

/// <summary>The choice of kinds.</summary>
/// <param name="Count">Number of all events.</param>
public sealed record TimelineFilterModel(Shell Shell, int Count, IReadOnlyList<TimelineChoice> Choices);

/// <summary>A kind of event that can be chosen.</summary>
public sealed record TimelineChoice(string Kind, string Label, int Count);
