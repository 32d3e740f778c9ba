using System.Globalization;
using System.Text;

namespace OicInfo.Search.Analysis;

/// <summary>
/// Writes a word as all its spellings share it: lower case, without accents, vowel signs, hamza and elided articles,
/// digits as 0 to 9. Readers type what their keyboard has, so index and query are folded alike.
/// </summary>
internal static class Folding
{
    private const char Tatweel = '\u0640';

    /// <summary>How many letters of an elided article, <c>l’</c>, <c>d’</c> or <c>qu’</c>, stand before the word.</summary>
    public static int ElidedLength(string word) => word switch
    {
        [_, var second, _, ..] when IsApostrophe(second) && char.IsAsciiLetter(word[0]) => 2,
        ['q' or 'Q', 'u' or 'U', var third, _, ..] when IsApostrophe(third) => 3,
        _ => 0,
    };

    /// <summary>The folded word; empty where nothing of it is a letter or digit.</summary>
    public static string Fold(string word)
    {
        word = WithoutElision(word);
        if (IsPlain(word))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length);
        foreach (var c in Decompose(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber)
            {
                folded.Append((char)('0' + (int)CharUnicodeInfo.GetNumericValue(c)));
            }
            else if (char.IsLetter(c) && c != Tatweel)
            {
                folded.Append(FoldLetter(char.ToLowerInvariant(c)));
            }
        }

        return folded.ToString();
    }

    /// <summary>Hamza carriers and accents fall apart into a letter and a mark; a lone surrogate has no decomposition.</summary>
    private static string Decompose(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return word;
        }
    }

    private static char FoldLetter(char c) => c switch
    {
        'ى' or 'ی' => 'ي',
        'ة' or 'ە' or 'ہ' => 'ه',
        'ٱ' => 'ا',
        'ک' => 'ك',
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        _ => c,
    };

    private static bool IsPlain(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes elided articles from the front and the English <c>’s</c> from the end.</summary>
    private static string WithoutElision(string word) =>
        word.Length > 2 && IsApostrophe(word[^2]) && (word[^1] is 's' or 'S') ? word[..^2] : word[ElidedLength(word)..];

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or 'ʿ';
}
