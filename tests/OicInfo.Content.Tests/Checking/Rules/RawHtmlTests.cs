using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("A ¦<b>bold claim.\n")]
    [InlineData("¦<script>alert(1)\n")]
    [InlineData("Text ¦<!-- hidden\n")]
    [InlineData("Text ¦<?php\n")]
    [InlineData("| a | b |\n| - | - |\n| x | ¦<br> |\n")]
    [InlineData("Text ¦</p\n")]
    [InlineData("¦<img\nsrc=x onerror=alert(1)>\n")]
    public void Html_IsReportedAtItsBracket(string body) => RuleSite.ReportsInBody(Codes.RawHtml, body, "raw HTML");

    [Fact]
    public void EachTag_IsReported()
    {
        using var site = RuleSite.Of("A <b>bold</b> claim.\n\nAnd <i>one</i> more.\n");

        Assert.Equal([(6, 3), (6, 10), (8, 5), (8, 11)], site.Read().Diagnostics.Where(d => d.Code == Codes.RawHtml).Select(d => (d.Line, d.Column)));
    }

    [Theory]
    [InlineData("3 < 5, a \\<b> and &lt;b&gt;\n")]
    [InlineData("`<b>` and <https://example.org>\n")]
    [InlineData("```\n<b>\n```\n")]
    public void BracketsThatAreMeant_AreNoMistake(string body) => RuleSite.IsSilent(Codes.RawHtml, body);
}
