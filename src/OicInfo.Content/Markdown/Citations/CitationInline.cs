using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Citations;

/// <summary>One or more sources cited at one place: <c>[@charter-2008, art. 5; @sesric]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    public required IReadOnlyList<Citation> Citations { get; init; }
}

/// <summary>A source cited at a place.</summary>
/// <param name="Locator">Where in the source, for example <c>art. 5</c>; null for the whole.</param>
internal sealed record Citation(string SourceId, string? Locator)
{
    /// <summary>Index in the Markdown of the bracket, or of the <c>@</c> of those that follow the first.</summary>
    public int SourceIndex { get; init; }

    /// <summary>Number on the page, from 1; given when the whole page has been parsed.</summary>
    public int Number { get; set; }

    /// <summary>Id of the place, to which the list of sources links back.</summary>
    public string AnchorId { get; set; } = "";
}
