using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace OicInfo.Content.Markdown.SectionIds;

/// <summary>Writes a heading with its id and, beside it, a link to the section's own address: in the heading, screen readers would read its words twice.</summary>
/// <param name="pagePath">Address of the page, to which the section's id is added.</param>
/// <param name="formerIds">Ids that a section had before, by the id that it has now: each stays an anchor.</param>
/// <param name="titles">The words of each heading, by id.</param>
/// <param name="linkLabel">What the link is called, in the page's language; <c>{0}</c> is the heading.</param>
internal sealed class SectionHeadingRenderer(string pagePath, ILookup<string, string> formerIds, IReadOnlyDictionary<string, string> titles, string linkLabel) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var id = block.GetAttributes().Id;
        renderer.EnsureLine();
        if (id is not null)
        {
            renderer.Write("<div class=\"heading\">");
        }

        renderer.Write($"<h{block.Level}");
        if (id is not null)
        {
            renderer.Write(" id=\"").WriteEscape(id).Write("\" tabindex=\"-1\"");
        }

        renderer.Write('>');
        foreach (var former in formerIds[id ?? ""])
        {
            renderer.Write("<span id=\"").WriteEscape(former).Write("\"></span>");
        }

        renderer.WriteLeafInline(block);
        renderer.Write($"</h{block.Level}>");
        if (id is not null)
        {
            renderer.Write("<a class=\"permalink\" href=\"").WriteEscape($"{pagePath}/{id}").Write("\" aria-label=\"");
            renderer.WriteEscape(linkLabel.Replace("{0}", titles.GetValueOrDefault(id, ""), StringComparison.Ordinal));
            renderer.Write("\"><span aria-hidden=\"true\">#</span></a></div>");
        }

        renderer.EnsureLine();
    }
}
