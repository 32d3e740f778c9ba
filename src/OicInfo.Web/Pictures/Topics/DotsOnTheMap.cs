using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>A dot for each member state where it lies, in the tone of its regional group.</summary>
internal static class DotsOnTheMap
{
    public static IEnumerable<Stroke> Draw(DataTables data, WorldOutlines outlines)
    {
        const double Margin = 10;
        var places = data.Members.Rows.Where(m => m.Kind == "member" && outlines.Find(m.Iso2) is not null)
            .Select(m => (Group: Tones.OfGroup(m), outlines.Find(m.Iso2)!.Middle)).ToList();
        if (places.Count == 0)
        {
            yield break;
        }

        var (left, right) = (places.Min(p => p.Middle.X), places.Max(p => p.Middle.X));
        var (top, bottom) = (places.Min(p => p.Middle.Y), places.Max(p => p.Middle.Y));
        var scale = Math.Min((TopicDrawing.Width - 2 * Margin) / (right - left), (TopicDrawing.Height - 2 * Margin) / (bottom - top));
        var (x0, y0) = ((TopicDrawing.Width - (right - left) * scale) / 2, (TopicDrawing.Height - (bottom - top) * scale) / 2);
        foreach (var group in places.GroupBy(p => p.Group))
        {
            yield return new($"dots tone-{group.Key}", string.Concat(group.Select(p =>
                TopicDrawing.Path($"M{x0 + (p.Middle.X - left) * scale} {y0 + (p.Middle.Y - top) * scale}h0"))));
        }
    }
}
