using System.Collections.Frozen;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>The home page of a language.</summary>
/// <param name="Moments">Turning points from the timeline, oldest first.</param>
public sealed record HomeModel(
    Shell Shell,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Door> Doors,
    IReadOnlyList<Moment> Moments,
    IReadOnlyList<Change> Latest) : IShellModel
{
    /// <summary>The map of the members; the list of them is one link away.</summary>
    public BlockModel Map => new(Shell, new("members-map", new Dictionary<string, string> { ["by"] = "group", ["list"] = "none" }.ToFrozenDictionary(), ""));

    /// <inheritdoc/>
    public string StructuredData => Sharing.StructuredData.Of(this);
}

/// <summary>A number that tells something, with the page that explains it.</summary>
public sealed record Figure(string Label, string Value, string Path);

/// <summary>A topic as a door of the home page.</summary>
public sealed record Door(string Topic, LinkModel Link);

/// <summary>An event with the address of the page that tells more, or null.</summary>
public sealed record Moment(TimelineEvent Event, string? Path);

/// <summary>A page, the title of its topic, and the day of its last change of meaning.</summary>
public sealed record Change(LinkModel Link, string Topic, DateOnly Date);
