using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class UnknownSourceTests
{
    [Theory]
    [InlineData("A fact ¦[@nowhere].\n", "'nowhere'")]
    [InlineData("A fact [@charter, art. 5;\n¦@nowhere].\n", "'nowhere'")]
    [InlineData("A fact ¦[@charter and no end.\n", "not closed")]
    [InlineData("A fact ¦[@charter; charter].\n", "not closed")]
    [InlineData("A fact ¦[@].\n", "''")]
    public void Citation_ThatNamesNoSource_IsReported(string body, string word) => RuleSite.ReportsInBody(Codes.UnknownSource, body, word);

    [Theory]
    [InlineData("A fact [@charter].\n")]
    [InlineData("A fact [@charter, art. 5; @charter, art. 6].\n")]
    [InlineData("Code `[@` and \\[@ and\n\n    [@x\n\n```\n[@x\n```\n")]
    [InlineData("[Link [@charter]](https://example.org/?a=[@b)\n")]
    public void Citation_ThatCanBeRead_IsNoMistake(string body) => RuleSite.IsSilent(Codes.UnknownSource, body);

    [Fact]
    public void SourceOfARow_ThatDoesNotExist_IsReportedAtTheRow() =>
        RuleSite.ReportsAtMark(Codes.UnknownSource, "data/members.yml", "rows:\n  - ¦{id: chad, kind: member, name: Chad, sources: [nowhere]}\n", "'nowhere'");
}
