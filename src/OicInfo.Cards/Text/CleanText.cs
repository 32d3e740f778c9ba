using System.Text;

namespace OicInfo.Cards.Text;

/// <summary>One paragraph's text as it is laid out: composed, one blank between words, no characters that steer direction.</summary>
internal static class CleanText
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in Replaced(text).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsFormatting(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    // Unpaired surrogates would make Normalize throw; a card shows the replacement character instead.
    private static string Replaced(string text) => string.Concat(text.EnumerateRunes());

    // Not the no-break spaces: they hold French punctuation to its word.
    private static bool IsBlank(Rune rune) =>
        rune.Value is not (0xA0 or 0x202F or 0x2007) && (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune));

    // Embeddings, overrides and isolates, of which the content checker says that they do not belong into a text.
    private static bool IsFormatting(Rune rune) =>
        rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFEFF or 0xAD or 0x200B;
}
