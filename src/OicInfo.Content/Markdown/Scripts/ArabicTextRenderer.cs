using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Scripts;

/// <summary>Text with its Arabic words marked.</summary>
internal sealed class ArabicTextRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        // An attribute holds no elements.
        if (renderer.EnableHtmlForInline)
        {
            ArabicWords.Write(renderer, obj.Content.ToString());
        }
        else
        {
            renderer.WriteEscape(obj.Content);
        }
    }
}
