using System.Globalization;
using System.Text;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Splits prose into words, digits and signs, with offsets into the prose.</summary>
/// <param name="blankGroups">Whether a plain blank may part thousands, as in French <c>12 450</c>.</param>
internal sealed class Tokenizer(bool blankGroups)
{
    /// <summary>The tokens of the text in order.</summary>
    public List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        var partsUntil = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                // No number and no date goes beyond its paragraph.
                if (text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n')
                {
                    tokens.Add(new(TokenKind.Mark, at, 1, "\n", false, false));
                }

                at++;
                continue;
            }

            var kind = KindAt(text, at);
            var end = kind switch
            {
                TokenKind.Word => EndOfWord(text, at),
                TokenKind.Digits when at >= partsUntil => EndOfDigits(text, at),
                TokenKind.Digits => EndOfRun(text, at),
                _ => at + 1,
            };

            // 14.03.2008 and 2.1.3 are no numbers: their parts are.
            if (kind == TokenKind.Digits && !DigitGroups.IsNumber(AsciiDigits(text[at..end])))
            {
                (partsUntil, end) = (end, EndOfRun(text, at));
            }

            var raw = text[at..end];
            var norm = kind switch { TokenKind.Word => Normalise(raw), TokenKind.Digits => AsciiDigits(raw), _ => raw };
            tokens.Add(new(kind, at, end - at, norm, at > 0 && !char.IsWhiteSpace(text[at - 1]), char.IsUpper(text[at])));
            at = end;
        }

        return tokens;
    }

    /// <summary>The form under which words are looked up.</summary>
    public static string Normalise(string word)
    {
        var norm = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || c == '\u0640')
            {
                continue;
            }

            norm.Append(c switch
            {
                '\u0671' => '\u0627',
                '\u0629' => '\u0647',
                '\u0649' or '\u06CC' => '\u064A',
                '\u2019' => '\'',
                '\u1D49' => 'e',
                _ => char.ToLowerInvariant(c),
            });
        }

        return norm.ToString();
    }

    private static TokenKind KindAt(string text, int at) =>
        char.IsDigit(text[at]) ? TokenKind.Digits : IsWordPart(text[at]) ? TokenKind.Word : TokenKind.Mark;

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || c is '\u0640' or '\u200D' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF' or '\u200D';

    private static int EndOfWord(string text, int at)
    {
        var arabic = IsArabic(text[at]);
        var end = at + 1;
        while (end < text.Length && IsWordPart(text[end]) && IsArabic(text[end]) == arabic)
        {
            end++;
        }

        return end;
    }

    private int EndOfDigits(string text, int at)
    {
        var end = EndOfRun(text, at);
        while (end + 1 < text.Length && char.IsDigit(text[end + 1]))
        {
            var next = EndOfRun(text, end + 1);
            var three = next - end == 4 && DigitsBefore(text, at, end) <= 3;
            var joins = text[end] is '.' or ',' or '\u066B' or '\u066C' ||
                (three && (text[end] is '\u00A0' or '\u202F' or '\u2009' || (blankGroups && text[end] == ' ')));
            if (!joins)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int DigitsBefore(string text, int from, int end)
    {
        var at = end;
        while (at > from && char.IsDigit(text[at - 1]))
        {
            at--;
        }

        return end - at;
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string AsciiDigits(string raw) => string.Concat(raw.Select(c =>
        char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : char.IsWhiteSpace(c) ? ' ' : c));
}
