using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class UnknownTermTests
{
    [Theory]
    [InlineData("The ¦[[nothing]].\n", "'nothing'")]
    [InlineData("The ¦[[umma.\n", "not closed")]
    [InlineData("The ¦[[umma\n]].\n", "not closed")]
    [InlineData("The ¦[[]].\n", "not closed")]
    public void Term_ThatIsNotInTheGlossary_IsReported(string body, string word) => RuleSite.ReportsInBody(Codes.UnknownTerm, body, word);

    [Theory]
    [InlineData("The [[umma]].\n")]
    [InlineData("Code `[[x]]` and \\[[x.\n")]
    public void Term_ThatExists_IsNoMistake(string body) => RuleSite.IsSilent(Codes.UnknownTerm, body);
}
