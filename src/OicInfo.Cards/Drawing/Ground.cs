using OicInfo.Cards.Layout;
using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>What is the same on all cards of a direction: paper, panel, star and rule.</summary>
internal sealed class Ground : IDisposable
{
    private readonly uint[] pixels;
    private readonly PaletteRows rows;

    private Ground(SKImage picture, uint[] pixels, PaletteRows rows) => (Picture, this.pixels, this.rows) = (picture, pixels, rows);

    public SKImage Picture { get; }

    public static Ground Paint(SKImageInfo format, Palette palette, bool rightToLeft)
    {
        using var surface = SKSurface.Create(format);
        var canvas = surface.Canvas;
        canvas.Clear(Colours.Paper);
        if (rightToLeft)
        {
            // The whole card is its mirror image; nothing on the ground reads.
            canvas.Translate(Measures.Width, 0);
            canvas.Scale(-1, 1);
        }

        const float PanelEdge = Measures.Width - Measures.Panel;
        StarLattice.Draw(canvas, new(PanelEdge, 0, Measures.Width, Measures.Height), period: Measures.Panel / 2f);
        using var gold = new SKPaint { Color = Colours.Gold };
        canvas.DrawRect(PanelEdge - 9, 0, 3, Measures.Height, gold);

        using var green = new SKPaint { Color = Colours.Green, IsAntialias = true };
        using var paper = new SKPaint { Color = Colours.Paper, IsAntialias = true };
        var centre = new SKPoint(Measures.Margin + Measures.StarRadius, Measures.HeadBaseline - 9);
        using var star = Star.Path(centre, Measures.StarRadius);
        using var eye = Star.Path(centre, Measures.StarRadius * 0.42f);
        canvas.DrawPath(star, green);
        canvas.DrawPath(eye, paper);

        using var rule = new SKPaint { Color = Colours.PaleGold };
        canvas.DrawRect(Measures.Margin, Measures.Rule, Measures.Column, 2, rule);
        using var pixels = surface.PeekPixels();
        return new(surface.Snapshot(), pixels.GetPixelSpan<uint>().ToArray(), PaletteRows.Of(pixels, palette));
    }

    /// <summary>The rows of a card that stands on this ground.</summary>
    public PaletteRows RowsOf(SKPixmap card, Palette palette) => PaletteRows.Of(card, palette, pixels, rows);

    public void Dispose() => Picture.Dispose();
}
