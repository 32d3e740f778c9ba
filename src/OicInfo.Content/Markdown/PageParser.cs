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
    /// <summary>Lines of the first part in which a fault is looked for.</summary>
    private const int FirstTry = 64;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The page, or null with diagnostics where it cannot be read.</summary>
    public static ParsedPage? Parse(PageKey key, Language language, SourceFile file, DiagnosticBag diagnostics)
    {
        if (FrontMatterReader.Read(file, diagnostics) is not var (frontMatter, positions, bodyStart))
        {
            return null;
        }

        var body = file.Text[bodyStart..];
        var (document, problem) = Bulk.Find(body) is { } bulk ? (null, bulk) : Parse(body);
        if (document is null)
        {
            var (line, column) = file.PositionOf(bodyStart + problem.Index);
            diagnostics.Error(Codes.TooComplex, file.Path, line, column, $"the Markdown cannot be parsed: {problem.Why}", "divide it, and nest quotes, lists and brackets less deeply");
            return null;
        }

        return new(key, language, file, frontMatter, positions, document, HeadingsOf(document), NumberCitations(document), bodyStart);
    }

    private static (MarkdownDocument? Document, (int Index, string Why) Problem) Parse(string body)
    {
        try
        {
            var document = Markdig.Markdown.Parse(body, Pipeline);
            return Depth.Exceeding(document) is { } deep ? (null, (Math.Max(deep.Span.Start, 0), "it is nested too deeply here")) : (document, default);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            // Markdig's own limit on nesting, which protects the stack, or a fault of its own on text that nobody means.
            return (null, (FirstLineThatFails(body), e.Message));
        }
    }

    /// <summary>Where the first line begins with which the text can no longer be parsed.</summary>
    private static int FirstLineThatFails(string body)
    {
        var starts = body.Index().Where(c => c.Item == '\n').Select(c => c.Index + 1).Prepend(0).ToArray();
        // From the beginning: what is nested too deeply fails soon, and the whole takes long to parse.
        var (good, bad) = (0, Math.Min(FirstTry, starts.Length));
        while (bad < starts.Length && !Fails(body[..starts[bad]]))
        {
            (good, bad) = (bad, Math.Min(2 * bad, starts.Length));
        }

        while (bad - good > 1)
        {
            var middle = (good + bad) / 2;
            (good, bad) = Fails(body[..starts[middle]]) ? (good, middle) : (middle, bad);
        }

        return starts[good];

        static bool Fails(string text)
        {
            try
            {
                Markdig.Markdown.Parse(text, Pipeline);
                return false;
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
            {
                return true;
            }
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
                headings.Add(new(block, block.TryGetAttributes()?.Id is { Length: > 0 } id ? id : null, i));
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
