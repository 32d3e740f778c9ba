using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Model;

public sealed class MeetingTests
{
    [Theory]
    [InlineData("2024-05-04", true)]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-25", false)]
    [InlineData("2025", true)]
    [InlineData("2026", false)]
    [InlineData("2026-10", true)]
    [InlineData("2026-11", false)]
    public void HasBegunBy_CountsOnlyWhatIsCertain(string from, bool expected)
    {
        Assert.True(PartialDate.TryParse(from, out var date));
        var meeting = new Meeting { Id = "m", Kind = "ordinary", City = LocalizedText.Empty, Country = LocalizedText.Empty, From = date };

        Assert.Equal(expected, meeting.HasBegunBy(new(2026, 11, 24)));
    }
}
