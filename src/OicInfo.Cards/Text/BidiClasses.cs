using System.Globalization;
using System.Text;

namespace OicInfo.Cards.Text;

/// <summary>Tells a character's <see cref="BidiClass"/> (Bidi_Class of the Unicode Character Database), which .NET keeps to itself.</summary>
internal static class BidiClasses
{
    public static BidiClass Of(Rune rune) => rune.Value switch
    {
        0x200E => BidiClass.L,
        0x200F or 0x061C => BidiClass.R,
        >= '0' and <= '9' or 0xB2 or 0xB3 or 0xB9 or >= 0x06F0 and <= 0x06F9 => BidiClass.EN,
        0x2070 or >= 0x2074 and <= 0x2079 or >= 0x2080 and <= 0x2089 => BidiClass.EN,
        '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 => BidiClass.ES,
        '#' or '$' or '%' or >= 0xA2 and <= 0xA5 or 0xB0 or 0xB1 or 0x0609 or 0x060A or 0x066A => BidiClass.ET,
        >= 0x2030 and <= 0x2034 or >= 0x20A0 and <= 0x20CF or 0x212E or 0x2213 => BidiClass.ET,
        ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F or 0x2044 => BidiClass.CS,
        >= 0x0600 and <= 0x0605 or >= 0x0660 and <= 0x0669 or 0x066B or 0x066C or 0x06DD => BidiClass.AN,
        0x0606 or 0x0607 or 0x060E or 0x060F or 0x06DE or 0x06E9 or 0xFD3E or 0xFD3F or 0xFDFD => BidiClass.ON,
        0x02B9 or 0x02BA or >= 0x02C2 and <= 0x02CF or >= 0x02D2 and <= 0x02DF => BidiClass.ON,
        _ => OfCategory(rune),
    };

    private static BidiClass OfCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // A format character (a joiner, say) has no class of its own here: it goes along with what stands before it.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => BidiClass.NSM,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => BidiClass.WS,
        _ when IsArabic(rune) => BidiClass.AL,
        _ when IsOtherRightToLeft(rune) => BidiClass.R,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.PrivateUse => BidiClass.L,
        _ => BidiClass.ON,
    };

    /// <summary>Whether the character stands in a block of the Arabic (or Syriac or Thaana) script.</summary>
    public static bool IsArabic(Rune rune) => rune.Value is
        >= 0x0600 and <= 0x07BF or >= 0x0860 and <= 0x08FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x1EE00 and <= 0x1EEFF;

    private static bool IsOtherRightToLeft(Rune rune) => rune.Value is
        >= 0x0590 and <= 0x05FF or >= 0x07C0 and <= 0x085F or >= 0xFB1D and <= 0xFB4F or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EDFF;
}
