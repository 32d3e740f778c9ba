using System.Globalization;
using System.Text.RegularExpressions;

namespace OicInfo.Web.Citing;

/// <summary>Writes dates by the patterns of citation styles: <c>yyyy</c>, <c>MMMM</c> (month), <c>MMM</c> (abbreviated, with a full stop) and <c>d</c>.</summary>
/// <remarks>The script <c>cite.js</c> writes the day of access by the same patterns.</remarks>
internal static partial class CitationDate
{
    /// <summary>The MLA handbook writes out May, June and July.</summary>
    private const int LongestUnabbreviated = 4;

    public static string Format(DateOnly date, string pattern, CultureInfo culture) => Token().Replace(pattern, token => token.Value switch
    {
        "yyyy" => date.Year.ToString(CultureInfo.InvariantCulture),
        "MMMM" => date.ToString("MMMM", culture),
        "MMM" => Abbreviated(date, culture),
        _ => date.Day.ToString(CultureInfo.InvariantCulture),
    });

    private static string Abbreviated(DateOnly date, CultureInfo culture)
    {
        var (brief, whole) = (date.ToString("MMM", culture), date.ToString("MMMM", culture));
        return whole.Length <= LongestUnabbreviated ? whole : brief == whole || brief.EndsWith('.') ? brief : brief + ".";
    }

    [GeneratedRegex("yyyy|MMMM|MMM|d")]
    private static partial Regex Token();
}
