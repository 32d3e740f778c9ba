using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>A ray for each member state around one star.</summary>
internal static class RaysOfMembers
{
    public static IEnumerable<Stroke> Draw(DataTables data)
    {
        const double X = TopicDrawing.Width / 2.0, Y = TopicDrawing.Height / 2.0, From = 37, To = 52;
        var count = data.Members.Rows.Count(m => m.Kind == "member");
        yield return new("line tone-accent", string.Concat(Enumerable.Range(0, count).Select(i =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / count);
            return TopicDrawing.Path($"M{X + From * sin} {Y - From * cos}L{X + To * sin} {Y - To * cos}");
        })));
        yield return new("fill tone-accent", StarShape.At(X, Y, 29));
        yield return new("fill tone-gilt", StarShape.At(X, Y, 11));
    }
}
