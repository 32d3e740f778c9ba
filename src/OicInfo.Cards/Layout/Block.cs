using OicInfo.Cards.Text;

namespace OicInfo.Cards.Layout;

/// <summary>Lines of one paragraph that stand below each other.</summary>
/// <param name="Lines">From the top downwards.</param>
/// <param name="Leading">From baseline to baseline in pixels.</param>
/// <param name="Ascent">From the top of the block to the first baseline.</param>
/// <param name="Height">From the top of the first line's letters to the bottom of the last line's.</param>
internal sealed record Block(IReadOnlyList<TextLine> Lines, float Leading, float Ascent, float Height)
{
    public static Block Empty { get; } = new([], 0, 0, 0);

    /// <param name="running">Whether the lines are set with the leading of running text, not of a title.</param>
    public static Block Of(IReadOnlyList<TextLine> lines, Paragraph paragraph, float size, bool running = false)
    {
        if (lines.Count == 0)
        {
            return Empty;
        }

        var script = paragraph.TallestScript;
        var leading = size * (running ? script.TextLeading : script.Leading);
        return new(lines, leading, size * script.Ascent, (size * (script.Ascent + script.Descent)) + ((lines.Count - 1) * leading));
    }
}
