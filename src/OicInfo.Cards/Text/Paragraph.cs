using OicInfo.Cards.Fonts;

namespace OicInfo.Cards.Text;

/// <summary>A text whose glyphs are known and whose lines are not: those depend on the size and the width.</summary>
internal sealed class Paragraph(string text, IReadOnlyList<Piece> pieces, bool rightToLeft)
{
    /// <summary>The text as laid out.</summary>
    public string Text => text;

    public IReadOnlyList<Piece> Pieces => pieces;

    public bool RightToLeft => rightToLeft;

    /// <summary>The script that asks for the most room: its leading is that of all lines.</summary>
    public TypefaceScript TallestScript { get; } =
        pieces.Select(p => p.Face.Script).MaxBy(s => s.Leading) ?? (rightToLeft ? TypefaceScript.Arabic : TypefaceScript.Latin);

    /// <summary>Breaks the text into lines, each as full as it can be.</summary>
    /// <param name="size">Size of the type in pixels.</param>
    /// <param name="width">Width of the column in pixels.</param>
    /// <returns>The lines; null where a word is wider than the column.</returns>
    public IReadOnlyList<TextLine>? Wrap(float size, float width)
    {
        var lines = new List<TextLine>();
        var limit = width / size;
        var start = 0;
        while (start < pieces.Count)
        {
            if (EndOfLine(start, limit) is not { } end)
            {
                return null;
            }

            lines.Add(TextLine.Of(this, start, end, size));
            start = end;
        }

        return lines;
    }

    /// <summary>As <see cref="Wrap"/>, in as many lines, but of lengths as equal as can be: no last line of one word.</summary>
    public IReadOnlyList<TextLine>? WrapEvenly(float size, float width) => Wrap(size, width) switch
    {
        { Count: > 1 and <= EvenLines.Most } full =>
            [.. EvenLines.Of(pieces, width / size, full.Count).Select(l => TextLine.Of(this, l.Start, l.End, size))],
        var asTheyFall => asTheyFall,
    };

    private int? EndOfLine(int start, float limit)
    {
        int? end = null;
        var advance = 0f;
        for (var i = start; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            advance += piece.Advance;
            if (!piece.IsBlank && advance > limit)
            {
                return end;
            }

            if (piece.BreakAfter || i == pieces.Count - 1)
            {
                end = i + 1;
            }
        }

        return end;
    }
}
