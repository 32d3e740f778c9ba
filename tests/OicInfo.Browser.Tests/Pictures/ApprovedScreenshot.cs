using OicInfo.Cards.Tests;
using SkiaSharp;

namespace OicInfo.Browser.Tests.Pictures;

/// <summary>
/// Compares a screenshot with the approved one that somebody has looked at. To approve what the pages look like now, run
/// the tests with the environment variable <c>OICINFO_APPROVE=1</c>, look at the pictures and commit them.
/// </summary>
internal static class ApprovedScreenshot
{
    /// <summary>So many pixels may differ: the dot of a letter is about 10, a moved line of text some thousands.</summary>
    private const int ToleratedPixels = 150;

    private static readonly string Approved = Repository.Folder("tests/OicInfo.Browser.Tests/Pictures/approved");

    private static bool Approves => Environment.GetEnvironmentVariable("OICINFO_APPROVE") == "1";

    /// <summary>Skips a test whose picture nobody has approved yet.</summary>
    public static void SkipUnlessApproved(string name) =>
        Assert.SkipUnless(Approves || File.Exists(PathOf(name)), "no picture is approved: run the tests with OICINFO_APPROVE=1, and look at it");

    public static void Verify(string name, byte[] png)
    {
        var approved = PathOf(name);
        if (Approves)
        {
            Directory.CreateDirectory(Approved);
            File.WriteAllBytes(approved, WithoutLoss(png));
            return;
        }

        var different = PictureDifference.Between(File.ReadAllBytes(approved), png);
        if (different > ToleratedPixels)
        {
            var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.png");
            File.WriteAllBytes(received, png);
            Assert.Fail($"{different} pixels differ from {approved}. Compare it with {received}; if the new picture is right, run the tests with OICINFO_APPROVE=1.");
        }
    }

    private static string PathOf(string name) => Path.Combine(Approved, $"{name}.webp");

    /// <summary>WebP keeps every pixel in a third of the bytes.</summary>
    private static byte[] WithoutLoss(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        using var pixels = picture.PeekPixels();
        using var webp = pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, 100))
            ?? throw new InvalidOperationException("The picture could not be written as WebP.");
        return webp.ToArray();
    }
}
