using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Markdown;

/// <summary>Parses one Markdown file: front matter, blocks, headings and citations.</summary>
internal static class PageParser
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The page, or null with diagnostics where it cannot be read.</summary>
    public static ParsedPage? Parse(PageKey key, Language language, SourceFile file, DiagnosticBag diagnostics)
    {
        if (FrontMatterReader.Read(file, diagnostics) is not var (frontMatter, positions, bodyStart))
        {
            return null;
        }

        try
        {
            var document = Markdig.Markdown.Parse(file.Text[bodyStart..], Pipeline);
            return new(key, language, file, frontMatter, positions, document, HeadingsOf(document), NumberCitations(document), bodyStart);
        }
        catch (ArgumentException e)
        {
            // Markdig's own limit on nesting (MarkdownObject depth), which protects the stack.
            diagnostics.Error(Codes.TooComplex, file.Path, file.PositionOf(bodyStart).Line, 1, $"the Markdown cannot be parsed: {e.Message}", "nest quotes, lists and brackets less deeply");
            return null;
        }
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

    private static List<Heading> HeadingsOf(MarkdownDocument document)
    {
        var headings = new List<Heading>();
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HeadingBlock block)
            {
                headings.Add(new(block, block.TryGetAttributes()?.Id, i));
            }
        }

        return headings;
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
}
