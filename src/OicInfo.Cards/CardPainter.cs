using OicInfo.Cards.Drawing;
using OicInfo.Cards.Fonts;
using OicInfo.Cards.Layout;
using SkiaSharp;

namespace OicInfo.Cards;

/// <summary>
/// Draws share cards: 1200 × 630 pixels, PNG. It reads its fonts when it is made, so make one and keep it; threads may share it.
/// The same words give the same bytes.
/// </summary>
public sealed class CardPainter : IDisposable
{
    /// <summary>Number of the design. Raise it with every change of how a card looks: caches keep a card for ever under the design and words of its address.</summary>
    public const int Design = 1;

    private static readonly SKImageInfo Format = new(Measures.Width, Measures.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);

    private readonly TypefacePair regular = new("Literata-Regular.ttf", "Amiri-Regular.ttf");
    private readonly TypefacePair bold = new("Literata-SemiBold.ttf", "Amiri-Bold.ttf");
    private readonly Palette palette = new();
    private readonly Compositor compositor;
    private readonly Ground leftToRight;
    private readonly Ground rightToLeft;

    public CardPainter()
    {
        compositor = new(regular, bold);
        leftToRight = Ground.Paint(Format, palette, rightToLeft: false);
        rightToLeft = Ground.Paint(Format, palette, rightToLeft: true);

        // Without this the first reader's card would wait for the code to be compiled: it takes three times as long.
        _ = Paint(new("OicInfo", "الميثاق", "Charter", "ميثاق 2008", "Summary", "Footer", "en", RightToLeft: false));
    }

    /// <summary>Draws a card.</summary>
    /// <returns>The bytes of a PNG file.</returns>
    public byte[] Paint(CardText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ground = text.RightToLeft ? rightToLeft : leftToRight;
        using var surface = SKSurface.Create(Format);
        surface.Canvas.DrawImage(ground.Picture, 0, 0, SKSamplingOptions.Default);
        Letters.Draw(surface.Canvas, Compose(text));
        using var pixels = surface.PeekPixels();
        return IndexedPng.Encode(ground.RowsOf(pixels, palette), palette);
    }

    public void Dispose()
    {
        leftToRight.Dispose();
        rightToLeft.Dispose();
        regular.Dispose();
        bold.Dispose();
    }

    /// <summary>Where the words of a card would stand.</summary>
    internal CardLayout Compose(CardText text) => compositor.Compose(text);
}
