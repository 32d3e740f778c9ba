using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Finds the numbers among tokens; names of months have been found before and are passed over.</summary>
internal sealed class NumeralScanner(string text, IReadOnlyList<Token> tokens, IReadOnlySet<int> monthTokens, LanguageNumerals language)
{
    private const decimal FirstYear = 1000, LastYear = 2199;

    private readonly WordNumerals _words = new(text, tokens, monthTokens, language);

    /// <summary>The numbers in the order of the text.</summary>
    public List<Numeral> Scan()
    {
        var numerals = new List<Numeral>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (monthTokens.Contains(i))
            {
                continue;
            }

            var found = tokens[i].Kind switch
            {
                TokenKind.Digits => InDigits(i),
                TokenKind.Word => Roman(i) ?? _words.At(i),
                _ => null,
            };
            if (found is not null)
            {
                found = AsPercentage(found);
                numerals.Add(found);
                i = found.Last;
            }
        }

        return numerals;
    }

    private Numeral InDigits(int i)
    {
        var (amount, alternative) = DigitGroups.Read(tokens[i].Norm, language.DecimalMark);
        var plain = tokens[i].Norm.All(char.IsAsciiDigit);
        var kind = plain && tokens[i].Length == 4 && amount is >= FirstYear and <= LastYear ? NumberKind.Year : NumberKind.Cardinal;
        var numeral = new Numeral(i, i, kind, amount, NumberWeight.Firm) { Digits = true, Alternative = alternative };

        if (Next(i, glued: true) is { Kind: TokenKind.Word } ending && language.OrdinalEndings.Contains(ending.Norm))
        {
            return numeral with { Last = i + 1, Kind = NumberKind.Ordinal };
        }

        if (DecadeEnd(i) is { } end && amount % 10 == 0)
        {
            return numeral with { Last = end, Kind = NumberKind.Decade, Amount = DecadeYear(amount) };
        }

        if (OrdinalPrefix(i) is { } first)
        {
            return numeral with { First = first, Kind = NumberKind.Ordinal };
        }

        return TimeOfDay(numeral) ?? _words.WithScale(numeral);
    }

    /// <summary>10:30 and "10 h 30" are one number, the 10.30 of other languages.</summary>
    private Numeral? TimeOfDay(Numeral hour)
    {
        var minute = hour.Last + 2;
        return hour.Amount < 24 && decimal.IsInteger(hour.Amount) && minute < tokens.Count && tokens[minute] is { Kind: TokenKind.Digits, Length: 2 } &&
            ((tokens[minute - 1].IsMark(':') && tokens[minute].Glued) || tokens[minute - 1].Norm == language.HourMark)
            ? hour with { Last = minute, Amount = hour.Amount + (DigitGroups.Read(tokens[minute].Norm, null).Amount / 100) }
            : null;
    }

    private int? DecadeEnd(int i)
    {
        var end = i + 1 < tokens.Count && tokens[i + 1] is { IsDash: true, Glued: true } ? i + 2 : i + 1;
        return end < tokens.Count && tokens[end] is { Glued: true, Kind: TokenKind.Word } ending && language.DecadeEndings.Contains(ending.Norm) ? end : null;
    }

    private int? OrdinalPrefix(int i)
    {
        // "ke-12"; "dari 2005 ke 2015" is no ordinal.
        var first = i > 1 && tokens[i - 1] is { IsDash: true, Glued: true } && tokens[i].Glued ? i - 2 : tokens[i].Glued ? i - 1 : -1;
        return first >= 0 && tokens[first].Kind == TokenKind.Word && language.OrdinalPrefixes.Contains(tokens[first].Norm) ? first : null;
    }

    private Numeral? Roman(int i)
    {
        var word = text.AsSpan(tokens[i].Offset, tokens[i].Length);
        if (word[0] is not ('I' or 'V' or 'X'))
        {
            return null;
        }

        var letters = word.IndexOfAnyExcept("IVX") is >= 0 and var end ? end : word.Length;
        if (!RomanNumeral.TryRead(word[..letters], out var value))
        {
            return null;
        }

        if (letters < word.Length)
        {
            // "Inde" is no numeral, "IInde" is.
            var ending = tokens[i].Norm[letters..];
            return language.OrdinalEndings.Contains(ending) && (ending[0] == 'n' ? value == 2 : (ending is "er" or "re" or "ere") == (value == 1))
                ? new(i, i, NumberKind.Ordinal, value, WordNumerals.WeightOf(value))
                : null;
        }

        var led = i > 0 && language.RomanLeaders.Contains(tokens[i - 1].Norm);
        var king = i > 0 && tokens[i - 1] is { Capital: true, Kind: TokenKind.Word } && word[0] != 'I';
        return led || letters > 1 || king
            ? new(i, i, NumberKind.Ordinal, value, led ? WordNumerals.WeightOf(value) : NumberWeight.Small)
            : null;
    }

    private Numeral AsPercentage(Numeral numeral) =>
        numeral.Kind is NumberKind.Cardinal && _words.PhraseAfter(numeral.Last, language.Percents) is { } end
            ? numeral with { Kind = NumberKind.Percentage, Last = end, Weight = NumberWeight.Firm }
            : numeral;

    /// <summary>The year in which a decade named by two or four digits begins.</summary>
    internal static decimal DecadeYear(decimal amount) => amount < 100 ? 1900 + amount : amount;

    private Token? Next(int i, bool glued) =>
        i + 1 < tokens.Count && (!glued || tokens[i + 1].Glued) ? tokens[i + 1] : null;
}
