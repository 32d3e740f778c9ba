using OicInfo.Cards.Text;

namespace OicInfo.Cards.Layout;

/// <summary>Takes words from a paragraph's end until it fits, and puts … in their place.</summary>
internal static class Shorten
{
    /// <param name="whole">The paragraph in full.</param>
    /// <param name="shape">Makes a paragraph of a part of its text.</param>
    /// <param name="most">How many lines there may be.</param>
    /// <returns>The paragraph itself where it fits; an empty one where not even its first word does.</returns>
    public static Paragraph ToLines(Paragraph whole, Func<string, Paragraph> shape, float size, float width, int most)
    {
        var text = whole.Text;
        var paragraph = whole;
        while (paragraph.Wrap(size, width) is not { } lines || lines.Count > most)
        {
            var end = text.LastIndexOf(' ');
            text = end < 0 ? "" : text[..end];
            paragraph = shape(text.Length == 0 ? "" : WithoutPunctuation(text) + "…");
        }

        return paragraph;
    }

    private static string WithoutPunctuation(string text) => text.TrimEnd(' ', '.', ',', ';', ':', '،', '؛', '–', '—', '-', '(', '«', '“', '\u00A0');
}
