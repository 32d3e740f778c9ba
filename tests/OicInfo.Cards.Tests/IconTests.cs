using OicInfo.Cards.Drawing;
using SkiaSharp;

namespace OicInfo.Cards.Tests;

/// <summary>The icons in <c>wwwroot/icons</c> are what the code draws; OICINFO_APPROVE=1 draws them anew.</summary>
public sealed class IconTests
{
    [Theory]
    [InlineData("icon-192", 192, 0.44f)]
    [InlineData("icon-512", 512, 0.44f)]
    [InlineData("icon-maskable-512", 512, 0.37f)]
    [InlineData("apple-touch-icon", 180, 0.42f)]
    public void Icon_IsAsDrawn_AndSmall(string name, int size, float reach)
    {
        var png = AppIcon.Paint(size, reach);

        using var codec = SKCodec.Create(new MemoryStream(png));
        Assert.Equal(new SKSizeI(size, size), codec.Info.Size);
        Assert.InRange(png.Length, 1, 10_000);
        ApprovedPicture.Verify(ApprovedPicture.Icons, name, png);
    }

    [Fact]
    public void Favicon_IsAsDrawn()
    {
        var file = Path.Combine(ApprovedPicture.Icons, "favicon.svg");
        if (ApprovedPicture.Approves)
        {
            File.WriteAllText(file, Favicon.Svg);
        }

        Assert.Equal(File.ReadAllText(file), Favicon.Svg);
    }
}
