using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class HeadingLevelTests
{
    [Theory]
    [InlineData("¦# Title {#title}\n", "level 1")]
    [InlineData("¦### A {#aa}\n", "level 3")]
    [InlineData("## A {#aa}\n\n¦#### B {#bb}\n", "level 4")]
    [InlineData("> ¦## A {#aa}\n", "inside")]
    [InlineData("- ¦## A {#aa}\n", "inside")]
    [InlineData(":::note\n¦## A {#aa}\n:::\n", "inside")]
    public void Heading_OutOfPlace_IsReported(string body, string word) => RuleSite.ReportsInBody(Codes.HeadingLevel, body, word);

    [Fact]
    public void LevelsThatFollowEachOther_AreNoMistake() => RuleSite.IsSilent(Codes.HeadingLevel, "## A {#aa}\n\n### B {#bb}\n\n## C {#cc}\n");
}
