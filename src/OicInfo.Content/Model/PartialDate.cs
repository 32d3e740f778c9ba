using System.Globalization;

namespace OicInfo.Content.Model;

/// <summary>A date of which perhaps only the year, or year and month, is known.</summary>
public readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>Reads <c>1969</c>, <c>1969-09</c> or <c>1969-09-25</c>.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var parts = text.Split('-');
        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 2 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        if (parts[0].Length != 4 || numbers[0] == 0 || (parts.Length > 1 && numbers[1] is < 1 or > 12) ||
            (parts.Length > 2 && (numbers[2] < 1 || numbers[2] > DateTime.DaysInMonth(numbers[0], numbers[1]))))
        {
            return false;
        }

        date = new(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null);
        return true;
    }

    /// <summary>The ISO 8601 form, as precise as the date is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}-{d:00}"),
        ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>The date as a reader of this culture writes it, in the Gregorian calendar.</summary>
    public string Format(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return (Month, Day) switch
        {
            ({ } m, { } d) => new DateOnly(Year, m, d).ToString("d MMMM yyyy", culture),
            ({ } m, null) => new DateOnly(Year, m, 1).ToString("MMMM yyyy", culture),
            _ => Year.ToString("0000", culture),
        };
    }

    /// <summary>A span of days as a reader of this culture writes it, with what both ends share said once; empty without a beginning.</summary>
    public static string FormatSpan(PartialDate? from, PartialDate? to, CultureInfo culture) => (from, to) switch
    {
        (null, _) => "",
        ({ } a, null) => a.Format(culture),
        ({ } a, { } b) when a == b => a.Format(culture),
        ({ Day: { } day } a, { Day: { } } b) when (a.Year, a.Month) == (b.Year, b.Month) => $"{day.ToString(CultureInfo.InvariantCulture)}–{b.Format(culture)}",
        ({ } a, { } b) => $"{a.Format(culture)} – {b.Format(culture)}",
    };

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Earlier.</summary>
    public static bool operator <(PartialDate a, PartialDate b) => a.CompareTo(b) < 0;
    /// <summary>Later.</summary>
    public static bool operator >(PartialDate a, PartialDate b) => a.CompareTo(b) > 0;
    /// <summary>Not later.</summary>
    public static bool operator <=(PartialDate a, PartialDate b) => a.CompareTo(b) <= 0;
    /// <summary>Not earlier.</summary>
    public static bool operator >=(PartialDate a, PartialDate b) => a.CompareTo(b) >= 0;
}
