using System.Runtime.CompilerServices;
using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>A picture as PNG wants it before compression: rows of palette places, each after a byte that names its filter.</summary>
internal sealed class PaletteRows
{
    private readonly uint[] pixels;
    private readonly byte[] rows;

    private PaletteRows(int width, int height, uint[] pixels, byte[] rows) =>
        (Width, Height, this.pixels, this.rows) = (width, height, pixels, rows);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Each row is a zero (the filter "none", which suits palettes best) and a byte a pixel.</summary>
    public ReadOnlySpan<byte> Bytes => rows;

    /// <param name="picture">An opaque picture, four bytes a pixel in the order of <see cref="SKColorType.Rgba8888"/>.</param>
    /// <param name="like">A picture of the same size with which this one shares most pixels: only the others are looked up.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PaletteRows Of(SKPixmap picture, Palette palette, PaletteRows? like = null)
    {
        var (width, height) = (picture.Width, picture.Height);
        var pixels = picture.GetPixelSpan<uint>().ToArray();
        var known = like?.pixels ?? [];
        var rows = like?.rows.ToArray() ?? new byte[(width + 1) * height];
        var places = new Dictionary<uint, byte>();
        var (last, place) = (pixels[0], Place(pixels[0]));
        for (var i = 0; i < pixels.Length; i++)
        {
            if (known.Length > 0)
            {
                i += pixels.AsSpan(i).CommonPrefixLength(known.AsSpan(i));
                if (i == pixels.Length)
                {
                    break;
                }
            }

            if (pixels[i] != last)
            {
                (last, place) = (pixels[i], Place(pixels[i]));
            }

            rows[i + (i / width) + 1] = place;
        }

        return new(width, height, pixels, rows);

        byte Place(uint colour) => places.TryGetValue(colour, out var found) ? found : places[colour] = palette.Nearest(
            new SKColor((byte)colour, (byte)(colour >> 8), (byte)(colour >> 16)));
    }
}
