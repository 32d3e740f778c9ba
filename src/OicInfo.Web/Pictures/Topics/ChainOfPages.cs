namespace OicInfo.Web.Pictures.Topics;

/// <summary>A ring for each page of a topic, linked to a chain.</summary>
internal static class ChainOfPages
{
    public static IEnumerable<Stroke> Draw(int count)
    {
        if (count == 0)
        {
            yield break;
        }

        const double Y = TopicDrawing.Height / 2.0, Overlap = 0.3, Widest = 26;
        var radius = Math.Min(Widest, (TopicDrawing.Width - 32) / (2 * (count - (count - 1) * Overlap)));
        var step = 2 * radius * (1 - Overlap);
        string Rings(int rest) => string.Concat(Enumerable.Range(0, count).Where(i => i % 2 == rest).Select(i =>
        {
            var x = TopicDrawing.Width / 2.0 + (i - (count - 1) / 2.0) * step;
            return TopicDrawing.Path($"M{x - radius} {Y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0-{2 * radius} 0");
        }));
        yield return new("ring tone-accent", Rings(0));
        yield return new("ring tone-gold", Rings(1));
    }
}
