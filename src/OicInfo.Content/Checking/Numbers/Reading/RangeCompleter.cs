using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Gives the ends of ranges what is said of the whole: 10 to 15 per cent, 1971–73, the 1970s and 1980s.</summary>
internal sealed class RangeCompleter(IReadOnlyList<Token> tokens, List<Numeral> numerals, Connections connections, LanguageNumerals language)
{
    /// <summary>Changes the numbers of the list in place.</summary>
    public void Complete()
    {
        for (var i = 0; i < numerals.Count; i++)
        {
            numerals[i] = AsDecade(i, numerals[i]);
            if (i > 0 && connections.AbbreviatedYear(numerals[i - 1], numerals[i]) is { } year)
            {
                numerals[i] = numerals[i] with { Kind = NumberKind.Year, Amount = year };
            }
        }

        CountedDecades();
        DropCenturiesOfDecades();
        for (var i = numerals.Count - 2; i >= 0; i--)
        {
            var (start, to) = (numerals[i], numerals[i + 1]);
            if (to.Kind == NumberKind.Percentage && start.Kind == NumberKind.Cardinal && start.Digits == to.Digits && AreJoined(start, to))
            {
                numerals[i] = start with { Kind = NumberKind.Percentage, Weight = NumberWeight.Firm };
            }
        }
    }

    private Numeral AsDecade(int i, Numeral numeral)
    {
        if (numeral.Kind is not (NumberKind.Year or NumberKind.Cardinal) || numeral.Amount % 10 != 0 ||
            (numeral.Kind == NumberKind.Cardinal && numeral.Amount is < 20 or > 90))
        {
            return numeral;
        }

        var led = numeral.First > 0 && language.DecadeLeaders.Contains(tokens[numeral.First - 1].Norm);
        var follows = i > 0 && language.DecadeLeaders.Count > 0 && numerals[i - 1].Kind == NumberKind.Decade && AreJoined(numerals[i - 1], numeral);
        if (!led && !follows)
        {
            return numeral;
        }

        // "Les années 2010 à 2013" are years.
        var years = led && i + 1 < numerals.Count && numerals[i + 1].Kind == NumberKind.Year && numerals[i + 1].Amount % 10 != 0 && AreJoined(numeral, numerals[i + 1]);
        return years ? numeral : numeral with { Kind = NumberKind.Decade, Amount = NumeralScanner.DecadeYear(numeral.Amount), Weight = NumberWeight.Firm };
    }

    /// <summary>The nineties of the twentieth century are one number.</summary>
    private void DropCenturiesOfDecades()
    {
        for (var i = 0; i + 1 < numerals.Count; i++)
        {
            var (decade, century) = (numerals[i], numerals[i + 1]);
            if (decade.Kind == NumberKind.Decade && century.First == decade.Last + 2 && language.Centuries.Contains(tokens[decade.Last + 1].Norm))
            {
                var first = (century.Amount - 1) * 100;
                numerals[i] = decade with { Last = century.Last, Amount = first + (decade.Amount % 100) };
                numerals.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>Arabic says "the first decade of the twenty-first century", or "of the third millennium", for the 2000s.</summary>
    private void CountedDecades()
    {
        for (var i = 0; i + 2 < numerals.Count; i++)
        {
            var (noun, which, age) = (numerals[i], numerals[i + 1], numerals[i + 2]);
            if (!language.DecadeNouns.Contains(tokens[noun.First].Norm) || which.First != noun.Last + 1 || age.First - which.Last is not (2 or 3))
            {
                continue;
            }

            var name = tokens[age.First - 1].Norm;
            var start = language.Centuries.Contains(name) ? (age.Amount - 1) * 100 : language.Millennia.Contains(name) ? (age.Amount - 1) * 1000 : -1;
            if (start >= 0)
            {
                numerals[i] = new(noun.First, age.Last, NumberKind.Decade, start + ((which.Amount - 1) * 10), NumberWeight.Firm);
                numerals.RemoveRange(i + 1, 2);
            }
        }
    }

    private bool AreJoined(Numeral start, Numeral to) =>
        connections.AreJoined(start.Last, to.First) || (to.Joined && to.First == start.Last + 1);
}
