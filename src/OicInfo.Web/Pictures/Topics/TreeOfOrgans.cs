using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>The classes of organs as branches, with a dot for each organ or institution.</summary>
internal static class TreeOfOrgans
{
    private static readonly string[] Kinds = ["principal", "standing-committee", "subsidiary", "specialised", "affiliated"];

    public static IEnumerable<Stroke> Draw(DataTables data)
    {
        const double X = TopicDrawing.Width / 2.0, Top = 22, Fork = 44, First = 62, Step = 9, Column = 44;
        const int Abreast = 3;
        var (lines, dots) = (TopicDrawing.Path($"M{X} {Top}V{Fork}M{X - 2 * Column} {Fork}H{X + 2 * Column}"), "");
        foreach (var (i, kind) in Kinds.Index())
        {
            var x = X + (i - 2) * Column;
            lines += TopicDrawing.Path($"M{x} {Fork}V{First - 7}");
            foreach (var n in Enumerable.Range(0, data.Organs.Rows.Count(o => o.Kind == kind)))
            {
                dots += TopicDrawing.Path($"M{x + (n % Abreast - 1) * Step} {First + n / Abreast * Step}h0");
            }
        }

        yield return new("line tone-muted", lines);
        yield return new("dots tone-accent", dots);
        yield return new("fill tone-gold", StarShape.At(X, Top, 13));
    }
}
