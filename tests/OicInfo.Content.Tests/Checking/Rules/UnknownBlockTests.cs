using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class UnknownBlockTests
{
    [Theory]
    [InlineData("¦:::carousel\n:::\n", "'carousel' does not exist", "timeline")]
    [InlineData("¦:::timeline {until=1975}\n:::\n", "'until'", "from")]
    [InlineData("¦:::note {kind=x}\nText.\n:::\n", "'kind'", "delete it")]
    [InlineData("¦:::timeline from=1969\n:::\n", "'from=1969'", "braces")]
    [InlineData("Text.\n\n¦:::note\nText.\n", "not closed", ":::")]
    [InlineData("> ¦:::timeline\n> :::\n", "not drawn", "apart")]
    [InlineData("::::note\n¦:::timeline\n:::\n::::\n", "not drawn", "apart")]
    [InlineData("- ¦:::carousel\n  :::\n", "does not exist", "timeline")]
    [InlineData("Text ¦::timeline:: text.\n", "'::timeline::'", "lines of its own")]
    [InlineData("¦Text{onclick=alert}\n", "'onclick'", "delete")]
    [InlineData("¦[x](https://example.org){style=color}\n", "'style'", "delete")]
    [InlineData("¦**bold**{.red}\n", "'red'", "delete")]
    [InlineData("¦## A {#aa .red}\n", "'red'", "{#origins}")]
    public void BlockOrAttribute_ThatDoesNotExist_IsReported(string body, string word, string remedy) => RuleSite.ReportsInBody(Codes.UnknownBlock, body, word, remedy);

    [Theory]
    [InlineData(":::timeline {from=1969 to=1975}\n:::\n")]
    [InlineData(":::note\nText, with a table:\n\n| a | b |\n| :- | -: |\n| x | y |\n:::\n")]
    [InlineData("Text[^1].\n\n[^1]: A note.\n\nA word\n:   Its meaning\n\n^^^\n![a map](map.svg)\n^^^ Where it is\n\n```csharp\nx\n```\n")]
    [InlineData("## A {#aa}\n")]
    public void BlockThatExists_IsNoMistake(string body) => RuleSite.IsSilent(Codes.UnknownBlock, body);
}
