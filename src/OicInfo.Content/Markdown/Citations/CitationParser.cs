using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Citations;

/// <summary>Parses Pandoc's citation syntax (https://pandoc.org/MANUAL.html#citation-syntax), bracketed form only.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var end = slice.IndexOf(']');
        if (end < 0)
        {
            return false;
        }

        var inner = slice.Text[(slice.Start + 1)..end];
        var citations = new List<Citation>();
        foreach (var part in inner.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] != '@' || part.Contains('\n', StringComparison.Ordinal))
            {
                return false;
            }

            var comma = part.IndexOfAny([',', '،']);
            citations.Add(comma < 0 ? new(part[1..], null) : new(part[1..comma].Trim(), part[(comma + 1)..].Trim()));
        }

        DropSpaceBefore(processor);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Citations = citations,
            Span = new(start, start + end - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }

    /// <summary>Editors leave a space before a citation, as Pandoc's manual does; its number stands close to the word.</summary>
    private static void DropSpaceBefore(InlineProcessor processor)
    {
        if (processor.Inline is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }
}
