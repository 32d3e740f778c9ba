using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class MalformedYamlTests
{
    [Theory]
    [InlineData("¦title: x\n", "not closed")]
    [InlineData("¦---\ntitle: x\n", "not closed")]
    [InlineData("---\n¦- a\n- b\n---\n", "mapping")]
    [InlineData("---\ntitle: a\n¦title: b\nsummary: c\nupdated: 2026-01-01\n---\n", "title")]
    [InlineData("---\na: &x [1]\nb: ¦*x\n---\n", "aliases")]
    [InlineData("---\ntitle: ¦!!str a\n---\n", "tags")]
    public void FrontMatter_ThatCannotBeRead_IsReportedAtItsPlace(string text, string word) =>
        RuleSite.ReportsAtMark(Codes.MalformedYaml, "pages/history/origins/en.md", text, word);

    [Fact]
    public void Table_ThatCannotBeRead_IsReportedAtItsPlace() =>
        RuleSite.ReportsAtMark(Codes.MalformedYaml, "data/members.yml", "rows:\n  - {id: a}\n¦rows: []\n", "rows");

    [Fact]
    public void Quotes_AndListsOfFields_AreRead() => RuleSite.IsSilent(Codes.MalformedYaml, "Text: *not* & !a --- b\n---\n");
}
