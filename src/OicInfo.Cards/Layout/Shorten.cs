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
        var lines = whole.Wrap(size, width);
        if (lines?.Count <= most)
        {
            return whole;
        }

        // What does not stand on the allowed lines is gone at once; then words go one by one to make room for the ….
        var text = lines is null ? whole.Text : whole.Text[..lines[most - 1].End];
        while (true)
        {
            var paragraph = shape(text.Length == 0 ? "" : WithoutPunctuation(text) + "…");
            if (paragraph.Wrap(size, width)?.Count <= most)
            {
                return paragraph;
            }

            var end = text.LastIndexOf(' ');
            text = end < 0 ? "" : text[..end];
        }
    }

    private static string WithoutPunctuation(string text) => text.TrimEnd(' ', '.', ',', ';', ':', '،', '؛', '–', '—', '-', '(', '«', '“', '\u00A0');
}
