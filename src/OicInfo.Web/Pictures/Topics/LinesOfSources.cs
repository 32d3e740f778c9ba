using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>The sources as lines of a list, one for each kind, as long as there are sources of it.</summary>
internal static class LinesOfSources
{
    public static IEnumerable<Stroke> Draw(DataTables data)
    {
        const double Left = 40, Width = TopicDrawing.Width - Left - 20, Top = 18, Height = 8;
        var kinds = data.Sources.Rows.GroupBy(s => s.Kind).Select(g => g.Count()).OrderDescending().ToList();
        if (kinds.Count == 0)
        {
            yield break;
        }

        var step = (TopicDrawing.Height - 2 * Top - Height) / Math.Max(kinds.Count - 1, 1);
        yield return new("fill tone-accent", string.Concat(kinds.Select((n, i) =>
            TopicDrawing.Path($"M{Left} {Top + i * step}h{Width * n / kinds[0]}v{Height}H{Left}z"))));
        yield return new("dots tone-gold", string.Concat(kinds.Select((_, i) => TopicDrawing.Path($"M{Left - 16} {Top + i * step + Height / 2}h0"))));
    }
}
