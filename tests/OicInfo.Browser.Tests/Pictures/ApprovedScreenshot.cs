using OicInfo.Cards.Tests;
using SkiaSharp;

namespace OicInfo.Browser.Tests.Pictures;

/// <summary>
/// Compares a screenshot with the approved one that somebody has looked at. To approve what the pages look like now, run
/// the tests with the environment variable <c>OICINFO_APPROVE=1</c>, look at the pictures and commit them.
/// </summary>
internal static class ApprovedScreenshot
{
    /// <summary>Pictures are compared at a quarter of their size, where the softening of letters' edges is even.</summary>
    private const int Shrinking = 4;

    /// <summary>So many pixels of the small pictures may differ: a word is about 30, a line of text that has moved some hundreds.</summary>
    private const int ToleratedPixels = 12;

    private static readonly string Approved = Repository.Folder("tests/OicInfo.Browser.Tests/Pictures/approved");

    /// <summary>The browser that drew the approved pictures: another version sets letters and lines its own way.</summary>
    private static readonly string VersionFile = Path.Combine(Approved, "chromium.txt");

    private static bool Approves => Environment.GetEnvironmentVariable("OICINFO_APPROVE") == "1";

    /// <summary>Skips a test that would compare the work of two browsers.</summary>
    public static void SkipUnlessDrawnBy(string version)
    {
        if (Approves)
        {
            File.WriteAllText(VersionFile, version + '\n');
            return;
        }

        var approvedBy = File.ReadAllText(VersionFile).Trim();
        Assert.SkipUnless(version == approvedBy, $"the approved pictures are of Chromium {approvedBy}, and this is {version}: compare them on that one, or approve anew");
    }

    /// <returns>What is wrong with the picture; null when it looks as approved.</returns>
    public static string? Difference(string name, byte[] png)
    {
        var approved = Path.Combine(Approved, $"{name}.webp");
        if (Approves)
        {
            File.WriteAllBytes(approved, Compressed(png));
            return null;
        }

        if (!File.Exists(approved))
        {
            return $"{approved} is missing: run the tests with OICINFO_APPROVE=1, and look at it.";
        }

        var different = PictureDifference.Between(Small(File.ReadAllBytes(approved)), Small(png));
        if (different <= ToleratedPixels)
        {
            return null;
        }

        var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.png");
        File.WriteAllBytes(received, png);
        return $"{different} pixels of {name} differ. Compare {approved} with {received}; if the new picture is right, run the tests with OICINFO_APPROVE=1.";
    }

    private static byte[] Small(byte[] picture)
    {
        using var whole = SKBitmap.Decode(picture);
        using var small = whole.Resize(new SKSizeI(whole.Width / Shrinking, whole.Height / Shrinking), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return small.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    /// <summary>Good enough for an eye and for the comparison, in a tenth of the bytes.</summary>
    private static byte[] Compressed(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        return picture.Encode(SKEncodedImageFormat.Webp, 75).ToArray();
    }
}
