using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Sets days, months and years together into dates, and takes their numbers from the list.</summary>
internal sealed class DateAssembler(IReadOnlyList<Token> tokens, List<Numeral> numerals, Connections connections, LanguageNumerals language)
{
    private const int LongestHijriYear = 1600;

    private static readonly HashSet<string> HijriMarks = ["h", "ah", "ه", "هجري", "هجريه", "الهجري", "hijriah", "hijriyah", "hegire", "hijri"];
    private static readonly HashSet<string> GregorianMarks = ["m", "م", "ce", "ad", "ميلادي", "ميلاديه", "masehi"];

    private readonly List<FoundDate> _dates = [];

    /// <summary>The dates in the order of the text; their numbers are no longer in the list.</summary>
    public List<FoundDate> Assemble(IReadOnlyList<NamedMonth> months)
    {
        NumericDates();
        foreach (var month in months)
        {
            AroundMonth(month);
        }

        HijriYears();
        _dates.Sort((a, b) => a.First.CompareTo(b.First));
        InheritYears();
        return _dates;
    }

    private void AroundMonth(NamedMonth month)
    {
        var day = numerals.LastOrDefault(n => n.CanBeDay && n.Last < month.First && connections.OnlyLinks(n.Last, month.First, language.MonthLinks));
        var days = day is null ? [] : connections.ChainBefore(day, numerals);
        var last = month.Last;
        if (day is null && language.DayAfterMonth && !month.Hijri)
        {
            days = connections.DaysAfter(last, numerals);
            last = days.LastOrDefault()?.Last ?? last;
        }

        var year = YearAfter(last, month.Hijri);
        last = year is null ? last : EndOfYear(year.Last, month.Hijri);
        foreach (var n in days)
        {
            numerals.Remove(n);
        }

        if (year is not null)
        {
            numerals.Remove(year);
        }

        var (y, m) = ((int?)year?.Amount, month.Month);
        if (days.Count == 0)
        {
            _dates.Add(new(month.First, last, month.Hijri, new(y, m, null)));
            return;
        }

        foreach (var d in days)
        {
            var nearest = ReferenceEquals(d, day) || (day is null && ReferenceEquals(d, days[^1]));
            _dates.Add(new(nearest && day is null ? month.First : d.First, nearest ? last : d.Last, month.Hijri, new(y, m, (int)d.Amount)));
        }
    }

    private Numeral? YearAfter(int last, bool hijri) => numerals.FirstOrDefault(n => n.First > last &&
        (hijri ? n.Amount is >= 1 and < LongestHijriYear && n.Kind is NumberKind.Year or NumberKind.Cardinal && n.Amount > 31 : n.CanBeYear) &&
        connections.OnlyLinks(last, n.First, language.YearLinks));

    private int EndOfYear(int last, bool hijri)
    {
        var marks = hijri ? HijriMarks : GregorianMarks;
        var end = last;
        for (var i = last + 1; i < tokens.Count && i <= last + 4; i++)
        {
            if (marks.Contains(tokens[i].Norm) && (tokens[i].Norm.Length > 1 || tokens[i].Capital || language.Proclitics))
            {
                end = i;
            }
            else if (!(tokens[i].Norm is "de" or "l" or "'" or "’"))
            {
                break;
            }
        }

        return end;
    }

    private void HijriYears()
    {
        foreach (var year in numerals.Where(n => n is { Digits: true, Kind: NumberKind.Year or NumberKind.Cardinal, Amount: > 0 and < LongestHijriYear }).ToList())
        {
            var end = EndOfYear(year.Last, hijri: true);
            if (end > year.Last)
            {
                numerals.Remove(year);
                _dates.Add(new(year.First, end, true, new((int)year.Amount, null, null)));
            }
        }
    }

    private void NumericDates()
    {
        for (var i = 0; i + 2 < numerals.Count; i++)
        {
            var (a, b, c) = (numerals[i], numerals[i + 1], numerals[i + 2]);
            if (!(a.Digits && b.Digits && c.Digits && connections.SameSign(a, b, c)))
            {
                continue;
            }

            CalendarDate? date = (c.CanBeYear, a.CanBeYear) switch
            {
                (true, false) when a.CanBeDay && b.Amount is >= 1 and <= 12 => new((int)c.Amount, (int)b.Amount, (int)a.Amount),
                (false, true) when c.CanBeDay && b.Amount is >= 1 and <= 12 => new((int)a.Amount, (int)b.Amount, (int)c.Amount),
                _ => null,
            };
            if (date is { } found)
            {
                _dates.Add(new(a.First, c.Last, false, found));
                numerals.RemoveRange(i, 3);
                i--;
            }
        }
    }

    /// <summary>31 May to 1 June 2019: both are of 2019.</summary>
    private void InheritYears()
    {
        for (var i = _dates.Count - 2; i >= 0; i--)
        {
            var (date, next) = (_dates[i], _dates[i + 1]);
            if (date.Date.Year is null && date.Hijri == next.Hijri && next.Date.Year is not null && connections.AreJoined(date.Last, next.First))
            {
                _dates[i] = date with { Date = date.Date with { Year = next.Date.Year } };
            }
        }
    }
}
