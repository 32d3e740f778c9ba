using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Terms;

/// <summary>A glossary term named by its id: <c>[[umma]]</c>.</summary>
internal sealed class TermInline : LeafInline
{
    public required string TermId { get; init; }
}
