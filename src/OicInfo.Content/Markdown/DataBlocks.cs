using System.Collections.Frozen;

namespace OicInfo.Content.Markdown;

/// <summary>The containers that a page may hold.</summary>
public static class DataBlocks
{
    /// <summary>Blocks that show data; each is drawn by a view component of the same name.</summary>
    public static FrozenSet<string> Names { get; } = FrozenSet.ToFrozenSet(
    [
        "cfm-sessions", "charter-articles", "data-files", "glossary", "growth-chart", "key-facts", "members-map", "members-table",
        "organ-chart", "organs", "programme-areas", "secretaries-band", "secretaries-general", "sources", "specimens", "summit-band", "summits",
        "timeline", "timeline-filter", "translations",
    ]);

    /// <summary>Blocks that only set words apart.</summary>
    public static FrozenSet<string> Prose { get; } = FrozenSet.ToFrozenSet(["note", "quote"]);

    /// <summary>The attributes that a block knows.</summary>
    public static IReadOnlyCollection<string> AttributesOf(string name) => Attributes.GetValueOrDefault(name, []);

    private static readonly FrozenDictionary<string, string[]> Attributes = new Dictionary<string, string[]>
    {
        ["timeline"] = ["from", "to", "kind"],
        ["members-table"] = ["kind"],
        ["members-map"] = ["by", "list"],
        ["organs"] = ["kind"],
        ["summits"] = ["kind"],
        ["cfm-sessions"] = ["kind"],
        ["sources"] = ["topic"],
    }.ToFrozenDictionary();
}
