using HarfBuzzSharp;
using OicInfo.Cards.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace OicInfo.Cards.Text;

/// <summary>Turns a text into a <see cref="Paragraph"/>: directions, fonts and line breaks make the pieces, HarfBuzz makes their glyphs.</summary>
internal static class Shaper
{
    /// <param name="text">Any text; it is cleaned first.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static Paragraph Shape(string text, TypefacePair faces, string language, bool rightToLeft)
    {
        var clean = CleanText.Of(text);
        var levels = BidiLevels.Of(clean, rightToLeft);
        var fonts = faces.Choose(clean, levels, rightToLeft);
        var pieces = new List<Piece>();
        using var buffer = new Buffer();
        using var tag = new Language(language);

        for (int start = 0, end; start < clean.Length; start = end)
        {
            end = EndOfPiece(clean, levels, fonts, start);
            pieces.Add(ShapePiece(buffer, tag, clean, start, end - start, levels[start], fonts[start]));
        }

        return new(clean, pieces, rightToLeft);
    }

    private static int EndOfPiece(string text, byte[] levels, Typeface[] fonts, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && levels[end] == levels[start]
            && fonts[end] == fonts[start]
            && LineBreaks.IsBlank(text[end]) == LineBreaks.IsBlank(text[start])
            && !LineBreaks.After(text, end - 1))
        {
            end++;
        }

        return end;
    }

    private static Piece ShapePiece(Buffer buffer, Language language, string text, int start, int length, byte level, Typeface face)
    {
        buffer.ClearContents();

        // HarfBuzz is given the whole text, so that letters join across a change of font.
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = level % 2 == 0 ? Direction.LeftToRight : Direction.RightToLeft;
        buffer.Script = face.Script.Script;
        buffer.Language = language;
        face.HarfBuzz.Shape(buffer);

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new PlacedGlyph[infos.Length];
        var x = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var position = positions[i];
            glyphs[i] = new((ushort)infos[i].Codepoint, (x + position.XOffset) * face.Unit, -position.YOffset * face.Unit);
            x += position.XAdvance;
        }

        return new(start, length, level, face, glyphs, x * face.Unit, LineBreaks.IsBlank(text[start]), LineBreaks.After(text, start + length - 1));
    }
}
