using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures;

/// <summary>
/// A line of years across a picture. Places are per cent of its width, so that a picture fits any window while its letters keep their size;
/// in a right-to-left language time runs from right to left.
/// </summary>
/// <param name="From">First moment, in years: the middle of 1969 is 1969.5.</param>
/// <param name="To">Last moment.</param>
public sealed record TimeAxis(double From, double To, bool RightToLeft)
{
    /// <summary>Room left free at either end, in per cent of the width.</summary>
    private const double Margin = 2;

    /// <summary>The decades between the ends, at their first years.</summary>
    public IEnumerable<YearTick> Decades
    {
        get
        {
            for (var year = (int)Math.Ceiling(From / 10) * 10; year <= To; year += 10)
            {
                yield return new(X(year), year);
            }
        }
    }

    /// <summary>An axis for a page of this language.</summary>
    public static TimeAxis For(Language language, double from, double to)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new(from, to, language.Direction == "rtl");
    }

    /// <summary>The first moment of a date, as precise as it is known: a year begins with January.</summary>
    public static double Begin(PartialDate date) => date.Year + DaysBefore(date) / DaysIn(date.Year);

    /// <summary>The moment after a date, as precise as it is known: a year ends with December.</summary>
    public static double End(PartialDate date) => date switch
    {
        { Month: null } => date.Year + 1,
        { Month: { } month, Day: null } => date.Year + (DaysBefore(date) + DateTime.DaysInMonth(date.Year, month)) / DaysIn(date.Year),
        _ => date.Year + (DaysBefore(date) + 1) / DaysIn(date.Year),
    };

    /// <summary>The middle of a date, as precise as it is known.</summary>
    public static double Middle(PartialDate date) => (Begin(date) + End(date)) / 2;

    /// <summary>The place of a moment, in per cent from the left.</summary>
    public double At(double moment)
    {
        var share = Margin + (moment - From) / (To - From) * (100 - 2 * Margin);
        return RightToLeft ? 100 - share : share;
    }

    /// <summary>The place of a moment as SVG writes it.</summary>
    public string X(double moment) => Percent(At(moment));

    /// <summary>The years that a part of the width stands for.</summary>
    public double Years(double percent) => percent * (To - From) / (100 - 2 * Margin);

    /// <summary>The left end of a span as SVG writes it.</summary>
    public string Left(double from, double to) => Percent(Math.Min(At(from), At(to)));

    /// <summary>The length of a span as SVG writes it.</summary>
    public string Length(double from, double to) => Percent(Math.Abs(At(to) - At(from)));

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static double DaysBefore(PartialDate date) => new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1).DayOfYear - 1;

    private static double DaysIn(int year) => DateTime.IsLeapYear(year) ? 366 : 365;
}
