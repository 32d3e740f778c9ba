namespace OicInfo.Content.Checking.Numbers;

/// <summary>Finds for each number of one side its counterpart on the other.</summary>
internal sealed class NumberMatching
{
    private const decimal Tolerance = 0.0001m;

    private readonly List<NumberMention> _left;
    private readonly List<NumberMention> _right;

    private NumberMatching(IReadOnlyList<NumberMention> left, IReadOnlyList<NumberMention> right) =>
        (_left, _right) = ([.. left], [.. right]);

    /// <summary>The numbers of both sides that have no counterpart: those the other side lacks, and those it has fewer times.</summary>
    public static (Surplus Left, Surplus Right) Unmatched(IReadOnlyList<NumberMention> left, IReadOnlyList<NumberMention> right)
    {
        var matching = new NumberMatching(left, right);

        // The surest pairs first, so that "three" is not used up by "third" when there is a "tiga" for it.
        matching.Match((a, b) => a.Kind == b.Kind && a.Weight == b.Weight && SameValue(a, b));
        matching.Match((a, b) => a.Kind == b.Kind && SameValue(a, b));
        matching.Match(SameValue);
        matching.Match((a, b) => a.Date is { } x && b.Date is { } y && a.Kind == b.Kind && x.AgreesWith(y) && Known(x, b, right) && Known(y, a, left));
        matching.Match(PartOfDate);
        matching.Match((a, b) => IsCenturyOf(a, b) || IsCenturyOf(b, a));

        return (Split(matching._left, right), Split(matching._right, left));
    }

    private static Surplus Split(List<NumberMention> rest, IReadOnlyList<NumberMention> side)
    {
        var repeated = rest.ToLookup(m => side.Any(n => Repeats(m, n)) || Scattered(m, side));
        return new([.. repeated[false]], [.. repeated[true]]);
    }

    private void Match(Func<NumberMention, NumberMention, bool> same)
    {
        for (var i = 0; i < _left.Count; i++)
        {
            var j = _right.FindIndex(b => same(_left[i], b));
            if (j >= 0)
            {
                _left.RemoveAt(i--);
                _right.RemoveAt(j);
            }
        }
    }

    private static bool SameValue(NumberMention a, NumberMention b)
    {
        if (a.Date is not null || b.Date is not null)
        {
            return a.Kind == b.Kind ? a.Date == b.Date : IsYear(a, b) || IsYear(b, a);
        }

        return (Class(a), Class(b)) switch
        {
            (NumberKind.Percentage, NumberKind.Fraction) => Near(a.Amount / 100, b.Amount),
            (NumberKind.Fraction, NumberKind.Percentage) => Near(a.Amount, b.Amount / 100),
            var (x, y) => x == y && (Near(a.Amount, b.Amount) || (a.Alternative is { } p && Near(p, b.Amount)) || (b.Alternative is { } q && Near(a.Amount, q))),
        };
    }

    /// <summary>How many, which and which year are one class: "Article 39" is "the thirty-ninth article" elsewhere.</summary>
    private static NumberKind Class(NumberMention mention) => mention.Kind switch
    {
        NumberKind.Ordinal or NumberKind.Year => NumberKind.Cardinal,
        var kind => kind,
    };

    private static bool Near(decimal a, decimal b) => Math.Abs(a - b) < Tolerance;

    /// <summary>1389 for "1389 H".</summary>
    private static bool IsYear(NumberMention date, NumberMention number) =>
        date.Date is { Year: { } year, Month: null } && number.Date is null && Class(number) == NumberKind.Cardinal && year == number.Amount;

    /// <summary>The 25th, on a side that has named the month before.</summary>
    private static bool PartOfDate(NumberMention a, NumberMention b) => IsPart(a, b) || IsPart(b, a);

    private static bool IsPart(NumberMention date, NumberMention number) =>
        date.Date is { } d && number.Date is null && number.Weight != NumberWeight.Hint && Class(number) == NumberKind.Cardinal &&
        (d.Day is { } day ? day == number.Amount : d.Year == number.Amount);

    /// <summary>"The first decade of the 21st century" for the 2000s.</summary>
    private static bool IsCenturyOf(NumberMention century, NumberMention decade) =>
        century.Kind == NumberKind.Ordinal && decade.Kind == NumberKind.Decade && Math.Floor(decade.Amount / 100) == century.Amount - 1;

    /// <summary>Whether the parts of a date that its counterpart leaves open stand elsewhere on that side.</summary>
    private static bool Known(CalendarDate date, NumberMention counterpart, IReadOnlyList<NumberMention> side)
    {
        var open = counterpart.Date!.Value;
        return (open.Year is not null || date.Year is not { } year || side.Any(m => Year(m) == year)) &&
            (open.Month is not null || date.Month is not { } month || side.Any(m => m.Kind == counterpart.Kind && m.Date?.Month == month)) &&
            (open.Day is not null || date.Day is not { } day || side.Any(m => m.Date is null && m.Amount == day));
    }

    /// <summary>Whether the mention says again what the other side says once.</summary>
    private static bool Repeats(NumberMention mention, NumberMention other) =>
        SameValue(mention, other) ||
        (mention.Date is { Month: { } month } date && other.Kind == mention.Kind && other.Date is { } full && month == full.Month &&
            (date.Day is null || date.Day == full.Day) && (date.Year is null || date.Year == full.Year)) ||
        (mention.Date is null && mention.Kind is NumberKind.Year && Year(other) == mention.Amount) ||
        (mention.Date is { Month: null, Year: { } y } && mention.Kind == other.Kind && other.Date?.Year == y);

    /// <summary>Whether a date stands on the other side in parts: month with year here, the day there.</summary>
    private static bool Scattered(NumberMention mention, IReadOnlyList<NumberMention> side)
    {
        if (mention.Date is not { } date || side.Any(m => m.Kind == mention.Kind && m.Date is { Day: not null, Month: not null, Year: not null }))
        {
            return false;
        }

        return (date.Year is not { } year || side.Any(m => Year(m) == year)) &&
            (date.Month is not { } month || side.Any(m => m.Kind == mention.Kind && m.Date?.Month == month)) &&
            (date.Day is not { } day || side.Any(m => (m.Date is null && m.Amount == day) || m.Date?.Day == day));
    }

    private static decimal? Year(NumberMention mention) => mention.Date is { } date ? date.Year : Class(mention) == NumberKind.Cardinal ? mention.Amount : null;
}
