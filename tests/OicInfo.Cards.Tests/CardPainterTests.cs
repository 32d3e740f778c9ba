using SkiaSharp;

namespace OicInfo.Cards.Tests;

public sealed class CardPainterTests(PainterFixture fixture)
{
    public static TheoryData<string> Samples => [.. SampleCards.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Card_IsPngOf1200By630(string sample)
    {
        var png = fixture.Painter.Paint(SampleCards.All[sample]);

        using var codec = SKCodec.Create(new MemoryStream(png));
        Assert.Equal(SKEncodedImageFormat.Png, codec.EncodedFormat);
        Assert.Equal(new SKSizeI(1200, 630), codec.Info.Size);
    }

    [Theory]
    [InlineData("id", 60)]
    [InlineData("en", 60)]
    [InlineData("ar", 60)]
    [InlineData("fr", 60)]
    [InlineData("ar", 30)]
    [InlineData("fr", 30)]
    public void Card_OfLongTitle_WeighsLessThan60Kilobytes(string language, int words)
    {
        var png = fixture.Painter.Paint(SampleCards.WithTitleOf(words, language));

        Assert.InRange(png.Length, 1, 60_000);
    }

    [Fact]
    public void SameWords_GiveSameBytes_InOtherPaintersAndOnOtherThreads()
    {
        using var other = new CardPainter();
        var card = SampleCards.All["ar-page"];
        var first = fixture.Painter.Paint(card);

        var again = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4)
            .Select(i => (i % 2 == 0 ? fixture.Painter : other).Paint(i % 4 == 3 ? SampleCards.All["fr-page"] : card)).ToArray();

        Assert.All(again.Where((_, i) => i % 4 != 3), bytes => Assert.Equal(first, bytes));
        Assert.Equal(again[3], again[7]);
    }

    [Fact]
    public void Panel_StandsWhereReadingEnds()
    {
        using var english = SKBitmap.Decode(fixture.Painter.Paint(SampleCards.All["en-page"]));
        using var arabic = SKBitmap.Decode(fixture.Painter.Paint(SampleCards.All["ar-page"]));

        Assert.True(IsDark(english.GetPixel(1190, 105)) && !IsDark(english.GetPixel(10, 105)));
        Assert.True(IsDark(arabic.GetPixel(10, 105)) && !IsDark(arabic.GetPixel(1190, 105)));

        static bool IsDark(SKColor colour) => colour.Green < 128;
    }

    [Fact]
    public void Card_WithoutAnyWord_IsDrawn()
    {
        Assert.NotEmpty(fixture.Painter.Paint(new("", "", "", null, "", "", "en", RightToLeft: false)));
        Assert.NotEmpty(fixture.Painter.Paint(new(" ", "\u202b", "\ud800", "", "\n", "", "ar", RightToLeft: true)));
    }
}
