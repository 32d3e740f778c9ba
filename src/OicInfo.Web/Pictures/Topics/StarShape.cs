namespace OicInfo.Web.Pictures.Topics;

/// <summary>The eight-pointed star of the site: two squares, one turned by 45°.</summary>
internal static class StarShape
{
    /// <summary>The outline around a middle, with its points at a distance from it.</summary>
    public static string At(double x, double y, double radius)
    {
        // Half the side of the upright square, and the length of a side of a point.
        var (half, side) = (radius * 0.7071, radius * 0.2929);
        return TopicDrawing.Path($"M{x} {y - radius}l{side} {side}h{half - side}v{half - side}l{side} {side}-{side} {side}v{half - side}h-{half - side}l-{side} {side}-{side}-{side}h-{half - side}v-{half - side}l-{side}-{side} {side}-{side}v-{half - side}h{half - side}z");
    }
}
