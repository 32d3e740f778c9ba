using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>The colours of cards and icons, near those of the site's style sheet.</summary>
internal static class Colours
{
    public static SKColor Paper { get; } = new(0xF8, 0xF4, 0xE9);

    public static SKColor Ink { get; } = new(0x1C, 0x26, 0x23);

    /// <summary>Ink for what stands back; on paper its contrast is above 5 : 1.</summary>
    public static SKColor Muted { get; } = new(0x55, 0x60, 0x5B);

    public static SKColor Green { get; } = new(0x0B, 0x3B, 0x31);

    /// <summary>The stars' ground in the lattice.</summary>
    public static SKColor LightGreen { get; } = new(0x12, 0x4B, 0x3E);

    public static SKColor Gold { get; } = new(0xB9, 0x97, 0x55);

    public static SKColor PaleGold { get; } = new(0xDC, 0xD0, 0xB0);
}
