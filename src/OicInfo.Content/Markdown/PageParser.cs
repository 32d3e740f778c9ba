using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Markdown;

/// <summary>Parses one Markdown file: front matter, blocks, sections and citations.</summary>
internal sealed class PageParser(Table<GlossaryTerm> glossary, DiagnosticBag diagnostics)
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The page, or null with diagnostics where its front matter cannot be read.</summary>
    public ParsedPage? Parse(PageKey key, Language language, SourceFile file)
    {
        if (FrontMatterReader.Read(file, diagnostics) is not var (frontMatter, bodyStart))
        {
            return null;
        }

        var lineOffset = file.Text.AsSpan(0, bodyStart).Count('\n');
        var document = Markdig.Markdown.Parse(file.Text[bodyStart..], Pipeline);
        Inspect(document, file, lineOffset);
        NameTerms(document, language);
        return new(key, language, file, frontMatter, document, TextUpToHeading(document), FindSections(document, file, lineOffset), NumberCitations(document), lineOffset);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseFigures()
            .UseCustomContainers()
            .UseGenericAttributes()
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TermParser());
        return builder.Build();
    }

    private List<Section> FindSections(MarkdownDocument document, SourceFile file, int lineOffset)
    {
        var sections = new List<Section>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var level = 1;
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is not HeadingBlock heading)
            {
                continue;
            }

            var line = lineOffset + heading.Line + 1;
            if (heading.Level == 1 || heading.Level > level + 1)
            {
                diagnostics.Error(Codes.HeadingLevel, file.Path, line, 1, $"a heading of level {heading.Level} may not stand here",
                    heading.Level == 1 ? "use ##: the title of the page comes from its front matter" : $"use level {level + 1}");
            }

            level = heading.Level;
            var id = heading.TryGetAttributes()?.Id;
            if (id is null || !IsSlug(id))
            {
                diagnostics.Error(Codes.SectionId, file.Path, line, 1, id is null ? "the heading has no id" : $"the id '{id}' is not a slug",
                    "end the heading with an id of lower-case letters, digits and hyphens, such as {#origins}");
            }
            else if (!ids.Add(id))
            {
                diagnostics.Error(Codes.SectionId, file.Path, line, 1, $"the id '{id}' stands twice on this page", "give each section an id of its own");
            }
            else
            {
                sections.Add(new(id, PlainText.Of(heading), heading.Level, TextUpToHeading(document.Skip(i + 1)), line));
            }
        }

        return sections;
    }

    private static string TextUpToHeading(IEnumerable<Block> blocks) =>
        string.Join(' ', blocks.TakeWhile(b => b is not HeadingBlock).Select(PlainText.Of).Where(t => t.Length > 0));

    private void NameTerms(MarkdownDocument document, Language language)
    {
        foreach (var term in document.Descendants<TermInline>())
        {
            term.Name = glossary.Find(term.TermId)?.Term[language.Code] ?? term.TermId;
        }
    }

    private void Inspect(MarkdownDocument document, SourceFile file, int lineOffset)
    {
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case CustomContainer { Info: var name } container when !DataBlocks.Names.Contains(name ?? "") && !DataBlocks.Prose.Contains(name ?? ""):
                    diagnostics.Error(Codes.UnknownBlock, file.Path, lineOffset + container.Line + 1, container.Column + 1, $"the block '{name}' does not exist",
                        $"use one of: {string.Join(", ", DataBlocks.Names.Concat(DataBlocks.Prose).Order(StringComparer.Ordinal))}");
                    break;
                case LiteralInline literal when HtmlTagIn(literal.Content) is var at and >= 0:
                    diagnostics.Error(Codes.RawHtml, file.Path, lineOffset + literal.Line + 1, literal.Column + at + 1, "raw HTML is not allowed", "write it in Markdown, or as \\< where a bracket is meant");
                    break;
            }
        }
    }

    private static int HtmlTagIn(StringSlice text)
    {
        var span = text.AsSpan();
        for (var i = 0; i + 1 < span.Length; i++)
        {
            if (span[i] == '<' && (char.IsAsciiLetter(span[i + 1]) || span[i + 1] is '/' or '!'))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<CitedSource> NumberCitations(MarkdownDocument document)
    {
        var places = new Dictionary<string, (int Number, List<string> Anchors)>(StringComparer.Ordinal);
        foreach (var citation in document.Descendants<CitationInline>().SelectMany(c => c.Citations))
        {
            if (!places.TryGetValue(citation.SourceId, out var place))
            {
                places[citation.SourceId] = place = (places.Count + 1, []);
            }

            citation.Number = place.Number;
            citation.AnchorId = $"cite-{place.Number}-{place.Anchors.Count + 1}";
            place.Anchors.Add(citation.AnchorId);
        }

        return [.. places.OrderBy(p => p.Value.Number).Select(p => new CitedSource(p.Value.Number, p.Key, p.Value.Anchors))];
    }

    private static bool IsSlug(string id) => id.Length > 0 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
