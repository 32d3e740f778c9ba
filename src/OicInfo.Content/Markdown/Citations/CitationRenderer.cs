using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OicInfo.Content.Markdown.Citations;

/// <summary>Writes a citation as raised numbers that link to the page's list of sources.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        renderer.Write("<sup class=\"citation\">");
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
}
