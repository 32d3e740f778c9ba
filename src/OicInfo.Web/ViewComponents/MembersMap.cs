using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.Pictures;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>
/// A map of members and observer states in two colourings, between which the reader chooses by the style sheet alone: by regional group
/// and by the years of joining, where small maps beside it grow. It begins with the group, or with the years where the block says
/// <c>by=decade</c>. With <c>list=none</c> the list under it is left out, where a table stands on the same page.
/// </summary>
[ViewComponent(Name = "members-map")]
public sealed class MembersMap(WorldOutlines outlines) : ViewComponent
{
    // The map is seen at about two thirds of its own size, so patterns are drawn larger.
    private const double PatternScale = 1.4;

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var byGroup = Colour(block, "group", Tones.Groups, Tones.OfGroup, (tone, _) => block.Shell.T($"group-{tone.Name}"));
        var byDecade = Colour(block, "decade", Tones.Decades, Tones.OfDecade, (_, members) => YearsOf(members));
        byDecade = byDecade with { Steps = [.. Steps(byDecade.Classes)] };
        var first = block.Attribute("by") == "decade" ? byDecade : byGroup;
        return View(new MembersMapModel(block.Shell, outlines, LandAddress(), [byGroup, byDecade], first, block.Attribute("list") != "none"));
    }

    private string LandAddress()
    {
        var assets = HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() ?? ResourceAssetCollection.Empty;
        return $"/{assets["pictures/land.svg"]}#land";
    }

    private MapColouring Colour(BlockModel block, string name, IEnumerable<Tone> tones, Func<Member, string> toneOf, Func<Tone, IEnumerable<Member>, string> titleOf)
    {
        var shell = block.Shell;
        var id = $"map-{name}";
        var byName = new Alphabet(shell.Language);
        var byTone = block.Data.Members.Rows.Where(m => outlines.Find(m.Iso2) is not null).ToLookup(toneOf);
        IReadOnlyList<Tone> all = [.. tones, Tones.Observer];
        MapClass[] classes = [.. all.Where(t => byTone[t.Name].Any()).Select(t => new MapClass(
            t.Name,
            t == Tones.Observer ? shell.T("kind-observer-state") : titleOf(t, byTone[t.Name]),
            [.. byTone[t.Name].OrderBy(m => shell.In(m.Name), byName).Select(m => new MapState(
                shell.In(m.Name), block.RowPath(m), outlines.Find(m.Iso2)!, $"{shell.In(m.Name)} ({m.Joined?.ToString(CultureInfo.InvariantCulture)})"))]))];
        return new(name, classes, [], new(
            shell,
            id,
            shell.T($"membersMap-{name}"),
            string.Join(shell.T("listComma"), classes.Select(c => $"{c.Title}: {c.States.Count.ToString(CultureInfo.InvariantCulture)}")),
            all,
            [.. classes.Select(c => new LegendEntry(c.Title, c.States.Count, $"url(#{id}-{c.Tone})"))],
            PatternScale));
    }

    /// <summary>The years in which these members joined, as the text of the pages groups them.</summary>
    private static string YearsOf(IEnumerable<Member> members)
    {
        var years = members.Select(m => m.Joined).OfType<int>().ToList();
        return years.Min() == years.Max()
            ? years.Min().ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{years.Min()}–{years.Max()}");
    }

    /// <summary>The membership as it stood after each span of years.</summary>
    private static IEnumerable<MapStep> Steps(IReadOnlyList<MapClass> classes)
    {
        var sum = 0;
        for (var i = 0; i < classes.Count && classes[i].Tone != Tones.Observer.Name; i++)
        {
            sum += classes[i].States.Count;
            yield return new(classes[i].Title, sum, [.. classes.Take(i + 1).Select(c => c.Tone)]);
        }
    }
}

/// <summary>The map with its colourings and its list.</summary>
/// <param name="Land">Address of the outlines of all land that is neither member nor observer.</param>
/// <param name="First">The colouring that is shown before the reader chooses, by which the list is ordered as well.</param>
public sealed record MembersMapModel(Shell Shell, WorldOutlines World, string Land, IReadOnlyList<MapColouring> Colourings, MapColouring First, bool HasList)
{
    /// <summary>The frame of the drawing.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {World.Width} {World.Height}");
}

/// <summary>The states coloured by one property.</summary>
/// <param name="Name">The property, for example <c>group</c>; the style sheet shows <c>.by-group</c> when it is chosen.</param>
public sealed record MapColouring(string Name, IReadOnlyList<MapClass> Classes, IReadOnlyList<MapStep> Steps, PictureFrame Frame)
{
    /// <summary>The states in the order of drawing: dots last, so that no neighbour covers them.</summary>
    public IEnumerable<MapLayer> Layers =>
    [
        .. Classes.Select(c => new MapLayer($"{Frame.Id}-shapes-{c.Tone}", c.Tone, [.. c.States.Where(s => s.Outline.Dot is null)])),
        .. Classes.Select(c => new MapLayer($"{Frame.Id}-dots-{c.Tone}", c.Tone, [.. c.States.Where(s => s.Outline.Dot is not null)])),
    ];
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
