using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class MissingAlternativeTests
{
    [Theory]
    [InlineData("¦![](map.svg)\n")]
    [InlineData("Text ¦![ ](map.svg) goes on.\n")]
    [InlineData("[¦![](map.svg)](page:history/origins)\n")]
    public void PictureWithoutWords_IsReported(string body) => RuleSite.ReportsInBody(Codes.MissingAlternative, body, "text alternative");

    [Fact]
    public void PictureWithWords_IsNoMistake() => RuleSite.IsSilent(Codes.MissingAlternative, "![A map of *members*](map.svg)\n");
}
