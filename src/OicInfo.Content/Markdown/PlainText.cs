using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.Terms;

namespace OicInfo.Content.Markdown;

/// <summary>The words of a piece of Markdown without its marks; citations are left out.</summary>
internal static class PlainText
{
    public static string Of(MarkdownObject root)
    {
        var text = new StringBuilder();
        // A block of its own is asked for its inlines: descendants of a leaf block are those of its inline.
        var parts = root is LeafBlock { Inline: { } own } ? own.Descendants() : root.Descendants();
        foreach (var inline in parts.Where(d => d is Inline or LeafBlock))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case TermInline term:
                    text.Append(term.Name);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                case LeafBlock:
                    text.Append(' ');
                    break;
            }
        }

        // A citation leaves a blank before the full stop that follows it.
        return text.ToString().Trim().Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal);
    }
}
