using OicInfo.Cards.Fonts;

namespace OicInfo.Cards.Text;

/// <summary>
/// The smallest part of a paragraph that is placed by itself: a word, or the part of one that has one font and one direction,
/// or a blank. Its glyphs are shaped once, at the size 1; every other size is a multiplication.
/// </summary>
/// <param name="Start">Where it begins in the paragraph's text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Level">Its bidirectional level.</param>
/// <param name="Face">The font of its glyphs.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
/// <param name="Advance">Its width at the size 1.</param>
/// <param name="IsBlank">Whether it is white space, which vanishes at the end of a line.</param>
/// <param name="BreakAfter">Whether a line may end after it.</param>
internal sealed record Piece(
    int Start, int Length, byte Level, Typeface Face, PlacedGlyph[] Glyphs, float Advance, bool IsBlank, bool BreakAfter);

/// <summary>A glyph and where its origin lies in its piece at the size 1; <paramref name="Y"/> grows downwards.</summary>
internal readonly record struct PlacedGlyph(ushort Id, float X, float Y);
