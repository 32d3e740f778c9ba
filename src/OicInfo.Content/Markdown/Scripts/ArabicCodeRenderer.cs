using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Scripts;

/// <summary>Words quoted letter by letter, with Arabic ones marked; in an attribute as ever.</summary>
internal sealed class ArabicCodeRenderer : CodeInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.Write("<code").WriteAttributes(obj).Write(">");
        ArabicWords.Write(renderer, obj.Content);
        renderer.Write("</code>");
    }
}
