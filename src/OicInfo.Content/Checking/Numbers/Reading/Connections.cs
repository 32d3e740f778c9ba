using System.Collections.Frozen;
using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>What stands between two numbers: whether they are a range, a list, or parts of a date.</summary>
internal sealed class Connections(IReadOnlyList<Token> tokens, LanguageNumerals language)
{
    private const int LongestConnection = 4;

    /// <summary>Whether nothing but dashes, commas and words such as "to" and "and" stands between, and at least one.</summary>
    public bool AreJoined(int last, int first) =>
        first - last is > 1 and <= LongestConnection && Between(last, first).All(IsConnection);

    /// <summary>Whether nothing but a comma or these words stands between.</summary>
    public bool OnlyLinks(int last, int first, FrozenSet<string> links) =>
        first - last is >= 1 and <= LongestConnection && Between(last, first).All(t => links.Contains(t.Norm) || t.IsMark('\'') || t.IsMark('\u2019') ||
            (ReferenceEquals(links, language.YearLinks) && (t.IsMark(',') || t.IsMark('.'))));

    /// <summary>The days of a list or range that ends in this day, in order: 22–25 September.</summary>
    public List<Numeral> ChainBefore(Numeral day, List<Numeral> numerals)
    {
        List<Numeral> days = [day];
        for (var i = numerals.IndexOf(day) - 1; i >= 0; i--)
        {
            var (before, after) = (numerals[i], days[0]);
            var likewise = before.Digits == after.Digits && (before.Kind == after.Kind || before.Amount == 1 || after.Amount == 1);
            if (!before.CanBeDay || !likewise || !(AreJoined(before.Last, after.First) || (after.Joined && after.First == before.Last + 1)))
            {
                break;
            }

            days.Insert(0, before);
        }

        return days;
    }

    /// <summary>The days after the name of a month: September 22–25, 1969.</summary>
    public List<Numeral> DaysAfter(int month, List<Numeral> numerals)
    {
        var index = numerals.FindIndex(n => n.First == month + 1);
        if (index < 0 || !numerals[index].CanBeDay || !numerals[index].Digits)
        {
            return [];
        }

        List<Numeral> days = [numerals[index]];
        if (index + 1 < numerals.Count && numerals[index + 1] is { CanBeDay: true, Digits: true } until &&
            until.First == days[0].Last + 2 && tokens[until.First - 1].IsDash)
        {
            days.Add(until);
        }

        // "In May 24 states met" names no day.
        var end = days[^1].Last;
        var dated = days[0].Kind == NumberKind.Ordinal || numerals.Any(n => n.CanBeYear && n.First > end && OnlyLinks(end, n.First, language.YearLinks));
        return dated || end + 1 == tokens.Count || tokens[end + 1].Kind == TokenKind.Mark ? days : [];
    }

    /// <summary>Whether one sign of numeric dates stands between all three: 14/3/2008.</summary>
    public bool SameSign(Numeral a, Numeral b, Numeral c) =>
        b.First == a.Last + 2 && c.First == b.Last + 2 && tokens[a.Last + 1].Glued && tokens[b.First].Glued &&
        tokens[a.Last + 1].Norm == tokens[b.Last + 1].Norm && (tokens[a.Last + 1].IsDash || tokens[a.Last + 1].Norm is "/" or ".");

    /// <summary>The end of an abbreviated range of years, 1973 for <c>1971–73</c>.</summary>
    public decimal? AbbreviatedYear(Numeral start, Numeral to)
    {
        if (start.Kind != NumberKind.Year || !to.Digits || to.Kind != NumberKind.Cardinal || tokens[to.First].Length != 2 || to.First != to.Last ||
            to.First != start.Last + 2 || !tokens[to.First].Glued || !tokens[to.First - 1].Glued ||
            !(tokens[to.First - 1].IsDash || tokens[to.First - 1].IsMark('/')))
        {
            return null;
        }

        var year = (Math.Floor(start.Amount / 100) * 100) + to.Amount;
        return year > start.Amount ? year : null;
    }

    private IEnumerable<Token> Between(int last, int first)
    {
        for (var i = last + 1; i < first; i++)
        {
            yield return tokens[i];
        }
    }

    private bool IsConnection(Token token) =>
        token.IsDash || token.IsMark(',') || token.IsMark('،') || token.IsMark('.') || (token.Kind == TokenKind.Word && language.RangeWords.Contains(token.Norm));
}
