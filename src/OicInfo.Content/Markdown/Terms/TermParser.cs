using Markdig.Helpers;
using Markdig.Parsers;

namespace OicInfo.Content.Markdown.Terms;

/// <summary>Parses <c>[[glossary-id]]</c>.</summary>
internal sealed class TermParser : InlineParser
{
    public TermParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var end = slice.Text.IndexOf("]]", slice.Start, slice.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

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
