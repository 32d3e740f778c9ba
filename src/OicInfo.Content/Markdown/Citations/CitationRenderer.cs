using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Citations;

/// <summary>Writes a citation as raised numbers that link to the page's list of sources.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    private const char WordJoiner = '\u2060';

    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        renderer.Write("<sup class=\"citation\">");
        if (MayBreakBefore(obj))
        {
            renderer.Write(WordJoiner);
        }

        foreach (var citation in obj.Citations)
        {
            renderer.Write($"<a id=\"{citation.AnchorId}\" href=\"#source-{citation.Number}\"");
            if (citation.Locator is { } locator)
            {
                renderer.Write(" title=\"").WriteEscape(locator).Write('"');
            }

            renderer.Write($">[{citation.Number}]</a>");
        }

        renderer.Write("</sup>");
    }

    /// <summary>No line breaks between a letter and a bracket; between two marks, such as ) and [, one may, and the numbers would begin a line.</summary>
    private static bool MayBreakBefore(CitationInline citation) => citation.PreviousSibling switch
    {
        null => false,
        LiteralInline literal when literal.Content.ToString() is [.., var last] => !char.IsLetterOrDigit(last),
        _ => true,
    };
}
