using System.Globalization;

namespace OicInfo.Cards.Drawing;

/// <summary>
/// The star as SVG for browser tabs, simpler than <see cref="AppIcon"/> as it is seen at 16 pixels. It brings its own ground,
/// so that it shows on light and dark tabs alike and needs no style sheet, which a content security policy could refuse.
/// </summary>
internal static class Favicon
{
    private const float Size = 32;

    public static string Svg { get; } = string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Size} {Size}">
          <rect width="{Size}" height="{Size}" rx="6" fill="{Hex(Colours.Green)}"/>
          <path fill="{Hex(Colours.Paper)}" fill-rule="evenodd" d="{Star(13.5f)}{Star(5.2f)}"/>
        </svg>

        """);

    private static string Star(float radius)
    {
        using var path = Drawing.Star.Path(new(Size / 2, Size / 2), radius);
        var points = path.Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.##} {p.Y:0.##}"));
        return $"M{string.Join('L', points)}Z";
    }

    private static string Hex(SkiaSharp.SKColor colour) => $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}";
}
