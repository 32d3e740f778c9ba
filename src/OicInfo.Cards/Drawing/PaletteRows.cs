using System.Runtime.CompilerServices;
using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>
/// A picture as PNG wants it before compression: rows of palette places, each after a zero that names its filter
/// ("none", which suits palettes best).
/// </summary>
internal sealed record PaletteRows(int Width, int Height, byte[] Bytes)
{
    /// <param name="picture">An opaque picture, four bytes a pixel in the order of <see cref="SKColorType.Rgba8888"/>.</param>
    public static PaletteRows Of(SKPixmap picture, Palette palette) =>
        Of(picture, palette, new byte[(picture.Width + 1) * picture.Height], known: []);

    /// <summary>As the other, for a picture that shares most pixels with another: only the rest is looked up.</summary>
    /// <param name="knownPixels">The other's pixels.</param>
    /// <param name="knownRows">The other's rows.</param>
    public static PaletteRows Of(SKPixmap picture, Palette palette, ReadOnlySpan<uint> knownPixels, PaletteRows knownRows) =>
        Of(picture, palette, [.. knownRows.Bytes], knownPixels);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static PaletteRows Of(SKPixmap picture, Palette palette, byte[] rows, ReadOnlySpan<uint> known)
    {
        var width = picture.Width;
        var pixels = picture.GetPixelSpan<uint>();
        var places = new Dictionary<uint, byte>();
        var (last, place) = (pixels[0], Place(pixels[0]));
        for (var i = 0; i < pixels.Length; i++)
        {
            if (!known.IsEmpty)
            {
                i += pixels[i..].CommonPrefixLength(known[i..]);
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

        return new(width, picture.Height, rows);

        byte Place(uint colour) => places.TryGetValue(colour, out var found) ? found : places[colour] = palette.Nearest(
            new SKColor((byte)colour, (byte)(colour >> 8), (byte)(colour >> 16)));
    }
}
