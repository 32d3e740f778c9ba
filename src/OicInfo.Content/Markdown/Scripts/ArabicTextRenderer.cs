using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Scripts;

/// <summary>Text with its Arabic words marked; in an attribute, which holds no elements, as ever.</summary>
internal sealed class ArabicTextRenderer : LiteralInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        if (renderer.EnableHtmlForInline)
        {
            ArabicWords.Write(renderer, obj.Content.AsSpan());
        }
        else
        {
            base.Write(renderer, obj);
        }
    }
}
