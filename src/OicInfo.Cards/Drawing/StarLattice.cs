using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>Stars and crosses, the commonest pattern of tiled walls: stars on a square grid touch with their points, crosses are what is left.</summary>
internal static class StarLattice
{
    /// <summary>Fills a rectangle with stars.</summary>
    /// <param name="period">From star to star; a divisor of the rectangle's sides leaves no star cut.</param>
    public static void Draw(SKCanvas canvas, SKRect area, float period)
    {
        canvas.Save();
        canvas.ClipRect(area);
        using var ground = new SKPaint { Color = Colours.Green };
        using var star = new SKPaint { Color = Colours.LightGreen, IsAntialias = true };
        using var line = new SKPaint { Color = Colours.Gold, IsAntialias = true, IsStroke = true, StrokeWidth = 1.6f };
        canvas.DrawRect(area, ground);

        for (var y = area.Top + (period / 2); y < area.Bottom + period; y += period)
        {
            for (var x = area.Left + (period / 2); x < area.Right + period; x += period)
            {
                using var outer = Star.Path(new(x, y), period / 2);
                using var inner = Star.Path(new(x, y), period * 0.28f);
                canvas.DrawPath(outer, star);
                canvas.DrawPath(outer, line);
                canvas.DrawPath(inner, ground);
                canvas.DrawPath(inner, line);
            }
        }

        canvas.Restore();
    }
}
