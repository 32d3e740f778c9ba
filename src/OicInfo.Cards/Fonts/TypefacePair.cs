using System.Globalization;
using System.Text;
using OicInfo.Cards.Text;

namespace OicInfo.Cards.Fonts;

/// <summary>One weight in both scripts.</summary>
internal sealed class TypefacePair(string latin, string arabic) : IDisposable
{
    public Typeface Latin { get; } = new(latin, TypefaceScript.Latin);

    public Typeface Arabic { get; } = new(arabic, TypefaceScript.Arabic);

    /// <summary>
    /// The font of every UTF-16 unit of a text. What both scripts use (digits, punctuation) is set with the letters
    /// of its directional run, so that the two brackets of a pair match; a run without letters is set as the paragraph is.
    /// </summary>
    public Typeface[] Choose(string text, byte[] levels, bool rightToLeft)
    {
        var faces = new Typeface[text.Length];
        for (var start = 0; start < text.Length;)
        {
            var level = levels[start];
            var end = Array.FindIndex(levels, start, l => l != level) is >= 0 and var next ? next : text.Length;
            ChooseInRun(text.AsSpan(start..end), faces.AsSpan(start..end), rightToLeft ? Arabic : Latin);
            start = end;
        }

        return faces;
    }

    private void ChooseInRun(ReadOnlySpan<char> run, Span<Typeface> faces, Typeface primary)
    {
        var common = primary;
        foreach (var rune in run.EnumerateRunes())
        {
            if (OfLetter(rune) is { } letters)
            {
                common = letters;
                break;
            }
        }

        var at = 0;
        var before = common;
        foreach (var rune in run.EnumerateRunes())
        {
            // A mark or joiner never leaves its letter: they are shaped together.
            var wanted = IsJoined(rune) ? before : OfLetter(rune) ?? common;
            before = wanted.Covers(rune) || MakesDo(rune) || !Other(wanted).Covers(rune) ? wanted : Other(wanted);
            faces.Slice(at, rune.Utf16SequenceLength).Fill(before);
            at += rune.Utf16SequenceLength;
        }
    }

    private static bool IsJoined(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>What HarfBuzz can show without a glyph of its own: special blanks and the no-break hyphen.</summary>
    private static bool MakesDo(Rune rune) => IsJoined(rune) || Rune.IsWhiteSpace(rune) || rune.Value == 0x2011;

    private Typeface? OfLetter(Rune rune) => BidiClasses.Of(rune) switch
    {
        BidiClass.AL or BidiClass.AN => Arabic,
        BidiClass.L => Latin,
        _ => null,
    };

    private Typeface Other(Typeface face) => face == Latin ? Arabic : Latin;

    public void Dispose()
    {
        Latin.Dispose();
        Arabic.Dispose();
    }
}
