using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.Pictures;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>
/// A map of members and observer states, by regional group or, with <c>by=decade</c>, by the years of joining; that one grows beside it in
/// small maps. With <c>list=none</c> the list under it is left out, where a table stands on the same page.
/// </summary>
[ViewComponent(Name = "members-map")]
public sealed class MembersMap(WorldOutlines outlines) : ViewComponent
{
    // The map is seen at about two thirds of its own size, so patterns are drawn larger.
    private const double PatternScale = 1.4;

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var shell = block.Shell;
        var byDecade = block.Attribute("by") == "decade";
        Func<Member, string> toneOf = byDecade ? Tones.OfDecade : Tones.OfGroup;
        IReadOnlyList<Tone> tones = [.. byDecade ? Tones.Decades : Tones.Groups, Tones.Observer];
        var names = StringComparer.Create(shell.Language.Culture, ignoreCase: true);
        var byTone = block.Data.Members.Rows.Where(m => outlines.Find(m.Iso2) is not null).ToLookup(toneOf);
        MapClass[] classes = [.. tones.Where(t => byTone[t.Name].Any()).Select(t => new MapClass(
            t.Name,
            TitleOf(t, byTone[t.Name]),
            [.. byTone[t.Name].OrderBy(m => shell.In(m.Name), names).Select(m => new MapState(
                shell.In(m.Name), block.RowPath(m), outlines.Find(m.Iso2)!, $"{shell.In(m.Name)} ({m.Joined?.ToString(CultureInfo.InvariantCulture)})"))]))];

        var id = byDecade ? "map-decade" : "map-group";
        var frame = new PictureFrame(
            shell,
            id,
            shell.T(byDecade ? "membersMap-decade" : "membersMap-group"),
            string.Join(shell.T("listComma"), classes.Select(c => $"{c.Title}: {c.States.Count.ToString(CultureInfo.InvariantCulture)}")),
            tones,
            [.. classes.Select(c => new LegendEntry(c.Title, c.States.Count, $"url(#{id}-{c.Tone})"))],
            PatternScale);
        return View(new MembersMapModel(frame, outlines, classes, byDecade ? [.. Steps(classes)] : [], block.Attribute("list") != "none", byDecade
            ? OtherMap(shell, "members/states", "mapOther-group")
            : OtherMap(shell, "history/growth", "mapOther-decade")));

        string TitleOf(Tone tone, IEnumerable<Member> members) => tone == Tones.Observer
            ? shell.T("kind-observer-state")
            : byDecade ? YearsOf(members) : shell.T($"group-{tone.Name}");
    }

    /// <summary>The page that has the map by the other property, where there is one.</summary>
    private static LinkModel? OtherMap(Shell shell, string page, string title) => shell.PathOf(page) is { } path ? new(shell.T(title), path) : null;

    /// <summary>The years in which these members joined, as the text of the pages groups them.</summary>
    private static string YearsOf(IEnumerable<Member> members)
    {
        var years = members.Select(m => m.Joined).OfType<int>().ToList();
        return years.Min() == years.Max()
            ? years.Min().ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{years.Min()}–{years.Max()}");
    }

    /// <summary>The membership as it stood after each span of years.</summary>
    private static IEnumerable<MapStep> Steps(MapClass[] classes)
    {
        var sum = 0;
        for (var i = 0; i < classes.Length && classes[i].Tone != Tones.Observer.Name; i++)
        {
            sum += classes[i].States.Count;
            yield return new(classes[i].Title, sum, [.. classes.Take(i + 1).Select(c => c.Tone)]);
        }
    }
}

/// <summary>The map with its legend, its steps and its list.</summary>
/// <param name="Other">Where the map stands in the other colouring; null: nowhere.</param>
public sealed record MembersMapModel(PictureFrame Frame, WorldOutlines World, IReadOnlyList<MapClass> Classes, IReadOnlyList<MapStep> Steps, bool HasList, LinkModel? Other)
{
    /// <summary>The states in the order of drawing: dots last, so that no neighbour covers them.</summary>
    public IEnumerable<MapLayer> Layers =>
    [
        .. Classes.Select(c => new MapLayer($"{Frame.Id}-shapes-{c.Tone}", c.Tone, [.. c.States.Where(s => s.Outline.Dot is null)])),
        .. Classes.Select(c => new MapLayer($"{Frame.Id}-dots-{c.Tone}", c.Tone, [.. c.States.Where(s => s.Outline.Dot is not null)])),
    ];

    /// <summary>The frame of the drawing.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {World.Width} {World.Height}");
}

/// <summary>States of one tone.</summary>
public sealed record MapClass(string Tone, string Title, IReadOnlyList<MapState> States);

/// <summary>States of one tone that are drawn one after the other.</summary>
public sealed record MapLayer(string Id, string Tone, IReadOnlyList<MapState> States);

/// <summary>A state on the map.</summary>
/// <param name="Path">Address of its row in the table; null where there is none.</param>
/// <param name="Label">Name with the year of joining.</param>
public sealed record MapState(string Name, string? Path, WorldOutline Outline, string Label);

/// <summary>The membership at the end of a span of years.</summary>
/// <param name="Tones">Tones of those who had joined by then.</param>
public sealed record MapStep(string Title, int Count, IReadOnlyList<string> Tones);
