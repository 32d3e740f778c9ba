using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Scripts;

/// <summary>Words quoted letter by letter, with Arabic ones marked.</summary>
internal sealed class ArabicCodeRenderer : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Content);
            return;
        }

        renderer.Write("<code").WriteAttributes(obj).Write(">");
        ArabicWords.Write(renderer, obj.Content);
        renderer.Write("</code>");
    }
}
