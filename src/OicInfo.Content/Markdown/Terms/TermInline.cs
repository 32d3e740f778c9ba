using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Terms;

/// <summary>A glossary term named by its id: <c>[[umma]]</c>.</summary>
internal sealed class TermInline : LeafInline
{
    public required string TermId { get; init; }

    /// <summary>The term in the page's language; the id while the glossary has no such term.</summary>
    public string Name { get; set; } = "";
}
