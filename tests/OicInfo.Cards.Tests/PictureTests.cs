namespace OicInfo.Cards.Tests;

public sealed class PictureTests(PainterFixture fixture)
{
    public static TheoryData<string> Samples => [.. SampleCards.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Card_LooksAsApproved(string sample) =>
        ApprovedPicture.Verify(ApprovedPicture.Cards, sample, fixture.Painter.Paint(SampleCards.All[sample]));
}
