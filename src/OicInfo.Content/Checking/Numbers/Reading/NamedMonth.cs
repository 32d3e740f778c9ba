using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>The name of a month among tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Month">From 1.</param>
/// <param name="Hijri">Whether of the Hijri calendar.</param>
internal sealed record NamedMonth(int First, int Last, int Month, bool Hijri)
{
    private const int LongestName = 4;

    /// <summary>All names of months, a pair such as <c>أيلول/سبتمبر</c> as one.</summary>
    public static List<NamedMonth> FindAll(IReadOnlyList<Token> tokens, LanguageNumerals language)
    {
        var months = new List<NamedMonth>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, language) is not { } month)
            {
                continue;
            }

            if (months.LastOrDefault() is { } before && before.Last + 2 == month.First && tokens[month.First - 1].IsMark('/') &&
                before.Month == month.Month && before.Hijri == month.Hijri)
            {
                months[^1] = before with { Last = month.Last };
            }
            else
            {
                months.Add(month);
            }

            i = month.Last;
        }

        return months;
    }

    private static NamedMonth? At(IReadOnlyList<Token> tokens, int first, LanguageNumerals language)
    {
        var name = "";
        NamedMonth? found = null;
        for (var (i, words) = (first, 0); i < tokens.Count && words < LongestName; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Digits || (token.Kind == TokenKind.Mark && (i == first || !IsInsideName(token))))
            {
                break;
            }

            if (token.Kind == TokenKind.Mark)
            {
                continue;
            }

            name += token.Norm;
            words++;
            foreach (var stem in language.Proclitics ? ArabicProclitics.Stems(name).Select(s => s.Stem) : [name])
            {
                // The month of May has a capital, the verb has none.
                if (language.Months.TryGetValue(stem, out var month) && (words == 1 || language.Proclitics) && (!language.CapitalMonths || token.Capital))
                {
                    found = new(first, i, month, Hijri: false);
                    break;
                }

                if (language.HijriMonths.TryGetValue(stem, out month))
                {
                    found = new(first, i, month, Hijri: true);
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsInsideName(Token token) => token.IsDash || token.Norm[0] is '\'' or '\u2019' or '\u2018' or '`' or '\u02BF' or '\u02BE';
}
