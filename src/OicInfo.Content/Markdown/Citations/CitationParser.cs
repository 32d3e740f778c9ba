using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Markdown.Citations;

/// <summary>Parses Pandoc's citation syntax (https://pandoc.org/MANUAL.html#citation-syntax), bracketed form only.</summary>
internal sealed class CitationParser : InlineParser
{
    /// <summary>Longest citation, in characters.</summary>
    private const int MaxLength = 1000;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        // Only so far: each bracket of many that are never closed would else be looked for to the end.
        var length = slice.AsSpan()[..Math.Min(slice.Length, MaxLength)].IndexOf(']');
        if (length < 0)
        {
            return false;
        }

        var end = slice.Start + length;
        var citations = new List<Citation>();
        for (var from = slice.Start + 1; from < end;)
        {
            var until = slice.Text.IndexOf(';', from, end - from) is var semicolon && semicolon < 0 ? end : semicolon;
            var part = slice.Text[from..until];
            var words = part.Trim();
            if (words.Length > 0 && (words[0] != '@' || words.Contains('\n', StringComparison.Ordinal)))
            {
                return false;
            }

            if (words.Length > 0)
            {
                var comma = words.IndexOfAny([',', '،']);
                var at = processor.GetSourcePosition(citations.Count == 0 ? slice.Start : from + part.IndexOf('@', StringComparison.Ordinal));
                citations.Add(comma < 0 ? new(words[1..], null) { SourceIndex = at } : new(words[1..comma].Trim(), words[(comma + 1)..].Trim()) { SourceIndex = at });
            }

            from = until + 1;
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
