namespace OicInfo.Content.Markdown;

/// <summary>Finds what would cost a parser more than it is worth: its work grows with the square of a paragraph, and a table with rows times columns.</summary>
internal static class Bulk
{
    /// <summary>Most characters without a blank line. The longest real paragraph has 1,700.</summary>
    private const int MaxParagraph = 16_000;

    /// <summary>Most cells of a table. The largest real one has 80.</summary>
    private const int MaxCells = 10_000;

    /// <summary>Most fences of blocks on a page; each open one is asked about every line. The largest real page has 8.</summary>
    private const int MaxFences = 1_000;

    /// <summary>Where the first part begins that is too large, and why; null where there is none.</summary>
    public static (int Index, string Why)? Find(ReadOnlySpan<char> text)
    {
        var (start, lines, bars) = (0, 0, 0);
        var fences = 0;
        for (var at = 0; at <= text.Length;)
        {
            var length = text[at..].IndexOf('\n') is var end && end < 0 ? text.Length - at : end;
            var line = text.Slice(at, length);
            if (line.TrimStart().StartsWith(":::") && ++fences > MaxFences)
            {
                return (at, $"the page has more than {MaxFences} fences of blocks");
            }

            if (line.IsWhiteSpace() && length < MaxParagraph)
            {
                (start, lines, bars) = (at + length + 1, 0, 0);
            }
            else
            {
                (lines, bars) = (lines + 1, Math.Max(bars, line.Count('|')));
                if (at + length - start > MaxParagraph)
                {
                    return (start, $"more than {MaxParagraph} characters stand here without a blank line");
                }

                if (lines * bars > MaxCells)
                {
                    return (start, $"the table has more than {MaxCells} cells");
                }
            }

            at += length + 1;
        }

        return null;
    }
}
