using System.Globalization;

namespace OicInfo.Content.Checking.Numbers;

/// <summary>A number as it stands in a text, with what it means.</summary>
/// <param name="Kind">What it is said of.</param>
/// <param name="Amount">Its value; of a date, 0.</param>
/// <param name="Weight">How much it means when the other side lacks it.</param>
/// <param name="Offset">Of its first character, in the text that was read.</param>
/// <param name="Length">In characters.</param>
/// <param name="Text">The words themselves.</param>
internal sealed record NumberMention(NumberKind Kind, decimal Amount, NumberWeight Weight, int Offset, int Length, string Text)
{
    /// <summary>The date, of the kinds <see cref="NumberKind.Date"/> and <see cref="NumberKind.HijriDate"/>.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>A second value that the same signs may have, as <c>1.500</c> in a language of both customs.</summary>
    public decimal? Alternative { get; init; }

    /// <summary>The value in one form for all languages: <c>57</c>, <c>18.5 %</c>, <c>1969-09-25</c>, <c>1389-07-12 H</c>.</summary>
    public string Canonical => Date is { } date
        ? $"{Part(date.Year, "0000")}-{Part(date.Month, "00")}-{Part(date.Day, "00")}{(Kind == NumberKind.HijriDate ? " H" : "")}"
        : Kind switch
        {
            NumberKind.Percentage => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.####} %"),
            NumberKind.Decade => string.Create(CultureInfo.InvariantCulture, $"{Amount:0}s"),
            _ => Amount.ToString("0.####", CultureInfo.InvariantCulture),
        };

    private static string Part(int? part, string format) => part?.ToString(format, CultureInfo.InvariantCulture) ?? "?";
}
