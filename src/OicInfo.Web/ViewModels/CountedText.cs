using System.Globalization;

namespace OicInfo.Web.ViewModels;

/// <summary>
/// A string whose words change with a number, all forms in one: <c>0: none | 1: {0} section | 3-10: {0} of few | {0} sections</c>.
/// The first form that fits is taken. A number, or several with commas, is that number alone; a range is that of the last two digits,
/// as the plurals of Arabic go (<see href="https://cldr.unicode.org/index/cldr-spec/plural-rules"/>); a form without either fits always.
/// </summary>
internal static class CountedText
{
    public static string For(string forms, int count)
    {
        foreach (var form in forms.Split('|', StringSplitOptions.TrimEntries))
        {
            var (numbers, text) = form.Split(':', 2, StringSplitOptions.TrimEntries) is [var before, var after] && IsNumbers(before) ? (before, after) : ("", form);
            if (numbers.Length == 0 || numbers.Split(',', StringSplitOptions.TrimEntries).Any(n => Fits(n, count)))
            {
                return text.Replace("{0}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            }
        }

        return "";
    }

    private static bool IsNumbers(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is ',' or '-' or ' ');

    private static bool Fits(string numbers, int count) => numbers.Split('-') switch
    {
        [var from, var to] => count % 100 >= Number(from) && count % 100 <= Number(to),
        _ => count == Number(numbers),
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
