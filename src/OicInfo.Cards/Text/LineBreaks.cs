namespace OicInfo.Cards.Text;

/// <summary>Where a line of a title or summary may end: at blanks, and after a dash that has none around it.</summary>
internal static class LineBreaks
{
    // French sets a blank before these; it is often a plain one where it should be a no-break space.
    private const string NeverFirst = "!?:;»›%";
    private const string NeverLast = "«‹";

    public static bool IsBlank(char c) => c == ' ';

    /// <summary>Whether the line may end after the character at this place.</summary>
    public static bool After(string text, int index)
    {
        if (text[index] == '—')
        {
            return index + 1 < text.Length && text[index + 1] != ' ';
        }

        return IsBlank(text[index])
            && (index == 0 || !NeverLast.Contains(text[index - 1], StringComparison.Ordinal))
            && (index + 1 == text.Length || !NeverFirst.Contains(text[index + 1], StringComparison.Ordinal));
    }
}
