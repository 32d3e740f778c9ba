using OicInfo.Content.Model;

namespace OicInfo.Search.Indexing;

/// <summary>A place that a search can lead to: a page, a section, or a row that a page shows.</summary>
internal sealed class Entry
{
    public required EntryKind Kind { get; init; }

    /// <summary>The page on which it stands.</summary>
    public required PageVersion Page { get; init; }

    /// <summary>Its address.</summary>
    public required string Path { get; init; }

    /// <summary>Heading, name, or title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>What a snippet is taken from.</summary>
    public required string Text { get; init; }

    /// <summary>The words of the text as far as a snippet is chosen from it, read when it was indexed.</summary>
    public TextWord[] Words { get; set; } = [];

    /// <summary>Text of tables about it that is searched but not shown.</summary>
    public List<string> Facts { get; } = [];

    /// <summary>Names and abbreviations of what it is about, in every language.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>How much such an entry counts among equals: a row repeats in a line what a section explains.</summary>
    public float Weight => Kind switch
    {
        EntryKind.Page => 1.1f,
        EntryKind.Event => 0.25f,
        EntryKind.Term => 0.25f,
        EntryKind.Member => 0.45f,
        EntryKind.Meeting => 0.55f,
        _ => 1f,
    };

    /// <summary>Whether another entry would be indexed and shown in the same way.</summary>
    public bool IsSameAs(Entry other) =>
        Kind == other.Kind && Path == other.Path && Title == other.Title && Text == other.Text && Page.Path == other.Page.Path &&
        Page.FrontMatter.Title == other.Page.FrontMatter.Title && Page.FrontMatter.NavTitle == other.Page.FrontMatter.NavTitle &&
        Facts.SequenceEqual(other.Facts) && Names.SetEquals(other.Names);
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct TextWord(string Stem, ushort Start, ushort End);
