using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown;

/// <summary>How deeply the parts of a page lie in one another.</summary>
internal static class Depth
{
    /// <summary>Deepest nesting that is read. Markdig renders no more than 128; the deepest real page has 9.</summary>
    private const int Most = 100;

    /// <summary>The first part that lies too deep, or null. It looks without calling itself: what is nested without end must not exhaust the stack.</summary>
    public static MarkdownObject? Exceeding(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > Most)
            {
                return next.Node;
            }

            foreach (var child in ChildrenOf(next.Node))
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject node) => node switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } inlines } => [inlines],
        ContainerInline inlines => inlines,
        _ => [],
    };
}
