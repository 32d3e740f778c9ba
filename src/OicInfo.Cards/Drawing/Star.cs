using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>The eight-pointed star of Islamic ornament: two squares, one turned by 45°.</summary>
internal static class Star
{
    /// <summary>The inner corners' distance from the centre where the points' is 1: there the sides of the two squares cross.</summary>
    private static readonly float Waist = (float)(Math.Cos(Math.PI / 4) / Math.Cos(Math.PI / 8));

    /// <param name="radius">From the centre to a point; the points lie on the axes and between them.</param>
    public static SKPath Path(SKPoint centre, float radius)
    {
        using var path = new SKPathBuilder();
        for (var i = 0; i < 16; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 8);
            var distance = i % 2 == 0 ? radius : radius * Waist;
            var point = new SKPoint(centre.X + (float)(distance * cos), centre.Y + (float)(distance * sin));
            if (i == 0)
            {
                path.MoveTo(point);
            }
            else
            {
                path.LineTo(point);
            }
        }

        path.Close();
        return path.Detach();
    }
}
