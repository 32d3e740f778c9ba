using System.Globalization;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Reads digits with separators by the custom of a language.</summary>
internal static class DigitGroups
{
    private const char ArabicDecimal = '\u066B';

    /// <summary>More than this no prose says; a bound keeps arithmetic with scales from overflowing.</summary>
    private const decimal Largest = 1e15m;

    /// <summary>Whether the separators can be those of one number at all.</summary>
    public static bool IsNumber(string digits)
    {
        var separators = digits.Where(c => !char.IsAsciiDigit(c)).ToArray();
        if (separators.Length <= 1)
        {
            return true;
        }

        var groups = digits.Split(separators.Distinct().ToArray());
        var last = separators[^1] != separators[0] ? groups.Length - 1 : groups.Length;
        return separators[..(last - 1)].Distinct().Count() == 1 && groups[0].Length <= 3 &&
            groups[1..last].All(g => g.Length == 3);
    }

    /// <summary>The value, and a second one if the language has both customs.</summary>
    /// <param name="digits">ASCII digits with separators, as <see cref="Token.Norm"/> has them.</param>
    /// <param name="decimalMark"><c>.</c> or <c>,</c>; null if the language has both customs.</param>
    public static (decimal Amount, decimal? Alternative) Read(string digits, char? decimalMark)
    {
        var separators = digits.Where(c => !char.IsAsciiDigit(c)).ToArray();
        if (separators.Length == 0)
        {
            return (Parse(digits), null);
        }

        var mark = separators[^1];
        var tail = digits[(digits.LastIndexOf(mark) + 1)..];
        var head = string.Concat(digits[..digits.LastIndexOf(mark)].Where(char.IsAsciiDigit));
        var whole = Parse(head + tail);
        var parted = Parse($"{head}.{tail}");
        if (mark == ArabicDecimal || separators[0] != mark || tail.Length != 3)
        {
            return (parted, null);
        }

        if (separators.Length > 1 || mark is not ('.' or ',') || (digits[0] != '0' && head.Length <= 3 && mark != decimalMark))
        {
            // In a language of both customs a point before three digits may also be a decimal point.
            return (whole, decimalMark is null && separators.Length == 1 && mark is '.' or ',' ? parted : null);
        }

        return (parted, null);
    }

    private static decimal Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, Largest) : Largest;
}
