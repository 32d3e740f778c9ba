using Markdig.Renderers;
using Markdig.Renderers.Html;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown.Terms;

/// <summary>Writes a term as a link to its entry in the glossary.</summary>
internal sealed class TermRenderer(Table<GlossaryTerm> glossary, string language) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        if (glossary.Find(obj.TermId) is not { } term)
        {
            renderer.WriteEscape(obj.TermId);
            return;
        }

        renderer.Write($"<a class=\"term\" href=\"/{language}/reference/glossary#{term.Id}\" data-definition=\"");
        renderer.WriteEscape(term.Definition[language]).Write("\">");
        renderer.WriteEscape(term.Term[language]).Write("</a>");
    }
}
