using System.Collections.Frozen;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.SectionIds;
using OicInfo.Content.Markdown.Tables;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Markdown;

/// <summary>Turns a parsed page into HTML and data blocks, links resolved to the page's language.</summary>
internal sealed class PageRenderer(LinkResolver links, DataTables data, Func<string, string, string> ui, DiagnosticBag diagnostics)
{
    public PageVersion Render(ParsedPage page)
    {
        CheckReferences(page);
        var parts = new List<BodyPart>();
        var pending = new List<Block>();
        foreach (var block in page.Document)
        {
            if (block is CustomContainer { Info: { } name } container && DataBlocks.Names.Contains(name))
            {
                Flush();
                var attributes = container.TryGetAttributes()?.Properties ?? [];
                parts.Add(new DataBlockPart(name,
                    attributes.DistinctBy(a => a.Key).ToFrozenDictionary(a => a.Key, a => a.Value ?? ""), ToHtml(page, container)));
            }
            else
            {
                pending.Add(block);
            }
        }

        Flush();
        return new(page.Key, page.Language, page.File.Path, page.FrontMatter, parts, page.Sections, page.Citations)
        {
            Introduction = page.Introduction,
        };

        void Flush()
        {
            if (pending.Count > 0)
            {
                parts.Add(new HtmlPart(ToHtml(page, pending)));
                pending.Clear();
            }
        }
    }

    private string ToHtml(ParsedPage page, IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter();
        var language = page.Language.Code;
        var renderer = new HtmlRenderer(writer)
        {
            LinkRewriter = target => links.Resolve(page, target).Address ?? "",
        };
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseFigures().UseCustomContainers().Build().Setup(renderer);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new SectionHeadingRenderer(page.Key.PathIn(language), page.FrontMatter.SectionAliases.ToLookup(a => a.Value, a => a.Key), ui(language, "sectionLink")));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new FramedTableRenderer(ui(language, "table")));
        renderer.ObjectRenderers.Insert(0, new CitationRenderer());
        renderer.ObjectRenderers.Insert(0, new TermRenderer(data.Glossary, language));
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        writer.Flush();
        return writer.ToString();
    }

    private void CheckReferences(ParsedPage page)
    {
        foreach (var node in page.Document.Descendants())
        {
            switch (node)
            {
                case LinkInline { Url: { } target } link when links.Resolve(page, target) is (null, var why):
                    Report(Codes.BrokenLink, link, why, "mend the target, or delete the link");
                    break;
                case AutolinkInline { IsEmail: false } auto when links.Resolve(page, auto.Url) is (null, var why):
                    Report(Codes.BrokenLink, auto, why, "mend the target, or delete the link");
                    break;
                case CitationInline citation:
                    foreach (var unknown in citation.Citations.Where(c => data.Sources.Find(c.SourceId) is null))
                    {
                        Report(Codes.UnknownSource, citation, $"there is no source '{unknown.SourceId}'", "add it to data/sources.yml, or mend the id");
                    }

                    break;
                case TermInline term when data.Glossary.Find(term.TermId) is null:
                    Report(Codes.UnknownTerm, term, $"the glossary has no term '{term.TermId}'", "add it to data/glossary.yml, or mend the id");
                    break;
            }
        }

        void Report(string code, Inline at, string message, string remedy) =>
            diagnostics.Error(code, page.File.Path, page.LineOffset + at.Line + 1, at.Column + 1, message, remedy);
    }
}
