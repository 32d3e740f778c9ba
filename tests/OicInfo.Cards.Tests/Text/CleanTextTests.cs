using OicInfo.Cards.Text;

namespace OicInfo.Cards.Tests.Text;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("  one\n two\t\tthree ", "one two three")]
    [InlineData("e\u0301tat", "état")]
    [InlineData("\u202Bمنظمة\u202C \u2067OIC\u2069", "منظمة OIC")]
    [InlineData("57\u00A0% et 1\u202F000", "57\u00A0% et 1\u202F000")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Text_LosesWhatCannotBeLaidOut(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));
}
