using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>The events of the timeline, a dot each, stacked over the line of years; those of founding and Charter in gold.</summary>
internal static class EventsByYear
{
    public static IEnumerable<Stroke> Draw(DataTables data)
    {
        const double Left = 14, Right = TopicDrawing.Width - 14, Base = 98, Step = 8;
        var rows = data.Timeline.Rows.Where(e => e.Date.Year >= 1969).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        var (first, last) = (rows.Min(e => e.Date.Year), rows.Max(e => e.Date.Year));
        // Two years share a column, so that dots do not touch.
        var dots = rows.GroupBy(e => (e.Date.Year - first) / 2).SelectMany(column => column.Select((e, i) => (
            Great: e.Kind is "founding" or "charter",
            D: TopicDrawing.Path($"M{Left + (Right - Left) * column.Key * 2 / Math.Max(last - first, 1)} {Base - Step * (i + 1)}h0")))).ToLookup(d => d.Great, d => d.D);
        yield return new("line tone-muted", TopicDrawing.Path($"M{Left - 6} {Base}H{Right + 6}"));
        yield return new("dots tone-accent", string.Concat(dots[false]));
        yield return new("dots tone-gold", string.Concat(dots[true]));
    }
}
