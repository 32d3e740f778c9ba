using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OicInfo.Content.Markdown.Tables;

/// <summary>Writes a table in a frame that scrolls where the window is narrow, and that a keyboard reaches.</summary>
/// <param name="label">What the frame is called, in the page's language.</param>
internal sealed class FramedTableRenderer(string label) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-frame\" tabindex=\"0\" role=\"group\" aria-label=\"").WriteEscape(label).WriteLine("\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
