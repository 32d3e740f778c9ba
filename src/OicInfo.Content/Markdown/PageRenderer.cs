using System.Collections.Frozen;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.Portable;
using OicInfo.Content.Markdown.Scripts;
using OicInfo.Content.Markdown.SectionIds;
using OicInfo.Content.Markdown.Tables;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown;

/// <summary>Turns a parsed page into HTML and data blocks, links resolved to the page's language.</summary>
/// <param name="ui">A string of the user interface, by language and key.</param>
internal sealed class PageRenderer(LinkResolver links, Table<GlossaryTerm> glossary, Func<string, string, string> ui)
{
    // Without raw HTML and generic attributes: those belong to parsing.
    private static readonly MarkdownPipeline Extensions =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseFigures().UseCustomContainers().Build();

    public PageVersion Render(ParsedPage page)
    {
        var sections = PageSections.Of(page, glossary);
        var titles = sections.ToFrozenDictionary(s => s.Id, s => s.Title);
        var parts = new List<BodyPart>();
        var pending = new List<Block>();
        foreach (var block in page.Document)
        {
            if (block is CustomContainer { Info: { } name } container && DataBlocks.Names.Contains(name))
            {
                Flush();
                var attributes = container.TryGetAttributes()?.Properties ?? [];
                parts.Add(new DataBlockPart(name,
                    attributes.DistinctBy(a => a.Key).ToFrozenDictionary(a => a.Key, a => a.Value ?? ""), ToHtml(page, container, titles)));
            }
            else
            {
                pending.Add(block);
            }
        }

        Flush();
        var markdown = page.File.Text[page.BodyStart..];
        return new(page.Key, page.Language, page.File.Path, page.FrontMatter, parts, sections, page.Citations)
        {
            Introduction = PlainText.Of(PageSections.Introduction(page), glossary, page.Language.Code),
            Markdown = markdown,
            Portable = PortableMarkdown.Of(page, links, glossary),
            Subjects = Subjects.Of(markdown, page.Citations),
        };

        void Flush()
        {
            if (pending.Count > 0)
            {
                parts.Add(new HtmlPart(ToHtml(page, pending, titles)));
                pending.Clear();
            }
        }
    }

    private string ToHtml(ParsedPage page, IEnumerable<Block> blocks, IReadOnlyDictionary<string, string> titles)
    {
        using var writer = new StringWriter();
        var language = page.Language.Code;
        var renderer = new HtmlRenderer(writer) { LinkRewriter = target => links.Resolve(page, target).Address ?? "" };
        Extensions.Setup(renderer);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new SectionHeadingRenderer(
            page.Key.PathIn(language), page.FrontMatter.SectionAliases.Keys.ToLookup(page.FrontMatter.CurrentSection), titles, ui(language, "sectionLink")));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new FramedTableRenderer(ui(language, "table")));
        renderer.ObjectRenderers.Insert(0, new CitationRenderer());
        renderer.ObjectRenderers.Insert(0, new TermRenderer(glossary, language));
        if (page.Language.Direction != "rtl")
        {
            renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new ArabicTextRenderer());
            renderer.ObjectRenderers.Replace<CodeInlineRenderer>(new ArabicCodeRenderer());
        }

        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        writer.Flush();
        return writer.ToString();
    }
}
