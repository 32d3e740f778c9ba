namespace OicInfo.Cards.Text;

/// <summary>Breaks a text into a number of lines so that the sum of the squares of what they leave empty is least.</summary>
internal static class EvenLines
{
    /// <summary>Texts of more lines than this are even enough as they fall.</summary>
    public const int Most = 5;

    /// <param name="limit">Width of the column at the size 1; the text must fit into so many lines of it.</param>
    /// <returns>The lines' first pieces and the pieces after their last.</returns>
    public static IReadOnlyList<(int Start, int End)> Of(IReadOnlyList<Piece> pieces, float limit, int lines)
    {
        int[] breaks = [0, .. Enumerable.Range(1, pieces.Count).Where(i => i == pieces.Count || pieces[i - 1].BreakAfter)];

        // best[i]: the least sum for what stands before the break i, in the number of lines reached; from: each line's first break.
        var best = Enumerable.Repeat(float.PositiveInfinity, breaks.Length).ToArray();
        best[0] = 0;
        var from = new int[lines][];
        for (var line = 0; line < lines; line++)
        {
            (best, from[line]) = AddLine(pieces, breaks, limit, best);
        }

        var result = new (int Start, int End)[lines];
        var end = breaks.Length - 1;
        for (var line = lines - 1; line >= 0; line--)
        {
            var start = from[line][end];
            result[line] = (breaks[start], breaks[end]);
            end = start;
        }

        return result;
    }

    private static (float[] Best, int[] From) AddLine(IReadOnlyList<Piece> pieces, int[] breaks, float limit, float[] before)
    {
        var best = Enumerable.Repeat(float.PositiveInfinity, breaks.Length).ToArray();
        var from = new int[breaks.Length];
        for (var start = 0; start < breaks.Length - 1; start++)
        {
            var (advance, blank) = (0f, 0f);
            for (var end = start + 1; end < breaks.Length; end++)
            {
                for (var i = breaks[end - 1]; i < breaks[end]; i++)
                {
                    advance += pieces[i].Advance;
                    blank = pieces[i].IsBlank ? pieces[i].Advance : 0;
                }

                var empty = limit - (advance - blank);
                if (empty < 0)
                {
                    break;
                }

                if (before[start] + (empty * empty) is var sum && sum < best[end])
                {
                    (best[end], from[end]) = (sum, start);
                }
            }
        }

        return (best, from);
    }
}
