using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1969", "1969")]
    [InlineData("1969-09", "September 1969")]
    [InlineData("1969-09-25", "25 September 1969")]
    public void Format_SaysAsMuchAsIsKnown(string text, string expected)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(expected, date.Format(CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("69")]
    [InlineData("1969-13")]
    [InlineData("1969-02-30")]
    [InlineData("1969-09-25-1")]
    [InlineData("XNUMX")]
    public void TryParse_OfWhatIsNoDate_Fails(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
