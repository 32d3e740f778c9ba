using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>The site's mark: the star of the lattice on the panel's green, for home screens and browsers.</summary>
internal static class AppIcon
{
    /// <param name="size">Width and height in pixels. The ground fills the square: what shows it rounds the corners itself.</param>
    /// <param name="reach">How far the star's points lie from the centre, of the whole size; a maskable icon is only safe within 0.4.</param>
    public static byte[] Paint(int size, float reach)
    {
        using var surface = SKSurface.Create(new SKImageInfo(size, size, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Colours.Green);

        using var lightGreen = new SKPaint { Color = Colours.LightGreen, IsAntialias = true };
        using var gold = new SKPaint { Color = Colours.Gold, IsAntialias = true, IsStroke = true, StrokeWidth = size * 0.018f };
        using var paper = new SKPaint { Color = Colours.Paper, IsAntialias = true };
        using var green = new SKPaint { Color = Colours.Green, IsAntialias = true };
        Draw(reach, lightGreen);
        Draw(reach, gold);
        Draw(reach * 0.72f, paper);
        Draw(reach * 0.3f, green);

        var palette = new Palette();
        using var pixels = surface.PeekPixels();
        return IndexedPng.Encode(PaletteRows.Of(pixels, palette), palette);

        void Draw(float radius, SKPaint paint)
        {
            using var star = Star.Path(new(size / 2f, size / 2f), size * radius);
            canvas.DrawPath(star, paint);
        }
    }
}
