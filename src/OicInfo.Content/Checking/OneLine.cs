using System.Globalization;
using System.Text;

namespace OicInfo.Content.Checking;

/// <summary>Makes text from files fit to be told in one line of a terminal, a log or a report.</summary>
internal static class OneLine
{
    private const int MaxLength = 500;

    /// <summary>The text without line breaks and other signs that cannot be seen, which are written as <c>U+000A</c>; cut where it is very long.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cut = text.Length > MaxLength ? text[..MaxLength] + "…" : text;
        if (!cut.Any(IsUnseen))
        {
            return cut;
        }

        var plain = new StringBuilder(cut.Length);
        foreach (var c in cut)
        {
            _ = IsUnseen(c) ? plain.Append(CultureInfo.InvariantCulture, $"U+{(int)c:X4}") : plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>Line breaks, escape sequences, marks of direction, and halves of letters: all that could make a message seem another.</summary>
    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
