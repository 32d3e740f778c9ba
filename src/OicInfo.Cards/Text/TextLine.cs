using SkiaSharp;

namespace OicInfo.Cards.Text;

/// <summary>A line of a paragraph at a size: its pieces in the order of the eye, from left to right.</summary>
internal sealed class TextLine
{
    private readonly Piece[] pieces;

    private TextLine(string text, int end, Piece[] pieces, float size, bool rightToLeft)
    {
        this.pieces = pieces;
        Text = text;
        End = end;
        Size = size;
        RightToLeft = rightToLeft;
        Width = pieces.Sum(p => p.Advance) * size;
    }

    /// <summary>The line's part of the paragraph's text, in the order of reading.</summary>
    public string Text { get; }

    /// <summary>The place in the paragraph's text after the line's last character.</summary>
    public int End { get; }

    /// <summary>Size of the type in pixels.</summary>
    public float Size { get; }

    public bool RightToLeft { get; }

    /// <summary>Width in pixels without blanks at the end.</summary>
    public float Width { get; }

    /// <summary>The words as the eye meets them from left to right, each piece's text in the order of reading.</summary>
    public IEnumerable<Piece> Pieces => pieces;

    /// <summary>A line of the paragraph's pieces from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public static TextLine Of(Paragraph paragraph, int start, int end, float size)
    {
        while (end > start + 1 && paragraph.Pieces[end - 1].IsBlank)
        {
            end--;
        }

        var pieces = paragraph.Pieces.Skip(start).Take(end - start).ToArray();
        var (first, last) = (pieces[0], pieces[^1]);
        var endOfText = last.Start + last.Length;
        var text = paragraph.Text[first.Start..endOfText];
        Reorder(pieces);
        return new(text, endOfText, pieces, size, paragraph.RightToLeft);
    }

    /// <summary>Draws the line.</summary>
    /// <param name="edge">Where the line starts for its reader: its left edge, or its right edge where it runs right to left.</param>
    /// <param name="baseline">The baseline's distance from the top.</param>
    public void Draw(SKCanvas canvas, float edge, float baseline, SKPaint paint)
    {
        var x = RightToLeft ? edge - Width : edge;
        foreach (var piece in pieces)
        {
            if (piece.Glyphs.Length > 0 && !piece.IsBlank)
            {
                DrawPiece(canvas, piece, x, baseline, paint);
            }

            x += piece.Advance * Size;
        }
    }

    private void DrawPiece(SKCanvas canvas, Piece piece, float x, float y, SKPaint paint)
    {
        using var font = new SKFont(piece.Face.Skia, Size * piece.Face.Script.Scale)
        {
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
            Subpixel = true,
        };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(
            [.. piece.Glyphs.Select(g => g.Id)], font, [.. piece.Glyphs.Select(g => new SKPoint(g.X * Size, g.Y * Size))]);
        using var blob = builder.Build();
        canvas.DrawText(blob, x, y, paint);
    }

    // Rule L2 of UAX #9: from the highest level down to the lowest odd one, what is at that level or above is turned round.
    private static void Reorder(Piece[] pieces)
    {
        for (var level = pieces.Max(p => p.Level); level >= 1; level--)
        {
            for (var i = 0; i < pieces.Length; i++)
            {
                var start = i;
                while (i < pieces.Length && pieces[i].Level >= level)
                {
                    i++;
                }

                Array.Reverse(pieces, start, i - start);
            }
        }
    }
}
