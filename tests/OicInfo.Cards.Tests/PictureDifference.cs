using SkiaSharp;

namespace OicInfo.Cards.Tests;

/// <summary>How far two pictures are apart.</summary>
internal static class PictureDifference
{
    /// <summary>Another processor or version of a font renderer may soften edges a little differently: so much is no difference.</summary>
    private const int ToleratedStep = 40;

    /// <summary>The number of pixels that differ to the eye; all of them, where the sizes differ.</summary>
    public static int Between(byte[] approved, byte[] received)
    {
        using var a = SKBitmap.Decode(approved);
        using var b = SKBitmap.Decode(received);
        return a.Info.Size == b.Info.Size ? a.Pixels.Zip(b.Pixels).Count(p => Step(p.First, p.Second) > ToleratedStep) : int.MaxValue;
    }

    private static int Step(SKColor a, SKColor b) =>
        Math.Max(Math.Abs(a.Red - b.Red), Math.Max(Math.Abs(a.Green - b.Green), Math.Abs(a.Blue - b.Blue)));
}
