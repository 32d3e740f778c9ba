using Markdig.Helpers;
using Markdig.Parsers;

namespace OicInfo.Content.Markdown.Terms;

/// <summary>Parses <c>[[glossary-id]]</c>.</summary>
internal sealed class TermParser : InlineParser
{
    /// <summary>Longest term with its brackets, in characters.</summary>
    private const int MaxLength = 100;

    public TermParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        // An id is short and stands in one line: many brackets that are never closed must not each be looked for to the end.
        var id = slice.AsSpan()[2..Math.Min(slice.Length, MaxLength)];
        var length = id.IndexOfAny("[]\n");
        if (length <= 0 || !id[length..].StartsWith("]]"))
        {
            return false;
        }

        var end = slice.Start + 2 + length;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TermInline
        {
            TermId = slice.Text[(slice.Start + 2)..end],
            Span = new(start, start + end + 1 - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 2;
        return true;
    }
}
