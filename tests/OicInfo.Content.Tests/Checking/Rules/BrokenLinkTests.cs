using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class BrokenLinkTests
{
    [Theory]
    [InlineData("[x](¦page:history/nowhere)", "no page 'history/nowhere'")]
    [InlineData("[x](¦page:history/origins#nowhere)", "no section 'nowhere'")]
    [InlineData("[x](¦#nowhere)", "no section 'nowhere'")]
    [InlineData("[x](¦../nowhere/)", "no page")]
    [InlineData("[x](¦glossary:nothing)", "no term 'nothing'")]
    [InlineData("[x](¦nowhere.png)", "no picture")]
    [InlineData("[x](¦/en/history)", "neither")]
    [InlineData("[x](¦//evil.example/)", "neither")]
    [InlineData("[x](¦\\\\evil.example\\history)", "")]
    [InlineData("[x](¦javascript:alert)", "javascript")]
    [InlineData("[x](¦JaVaScRiPt:alert)", "JaVaScRiPt")]
    [InlineData("[x](¦javascript&#58;alert)", "javascript")]
    [InlineData("[x](¦&#106;avascript:alert)", "javascript")]
    [InlineData("[x](¦< javascript:alert>)", "javascript")]
    [InlineData("[x](¦<java\tscript:alert>)", "script")]
    [InlineData("[x](¦javascript%3Aalert)", "javascript")]
    [InlineData("[x](¦data:text/html;base64,AAAA)", "data:")]
    [InlineData("[x](¦vbscript:x)", "vbscript")]
    [InlineData("[x](¦file:///etc/passwd)", "file:")]
    [InlineData("[x](¦https://)", "no address")]
    [InlineData("[x](¦https://a.example/\u202Egnp.exe)", "no address")]
    [InlineData("¦<javascript:alert>", "javascript")]
    [InlineData("![x](¦https://evil.example/pixel.png)", "not a picture")]
    [InlineData("![x](¦data:image/svg+xml,x)", "not a picture")]
    [InlineData("![x](¦page:history/origins)", "not a picture")]
    public void Target_ThatLeadsNowhereOrIsNotAllowed_IsReportedAtItself(string body, string word) => RuleSite.ReportsInBody(Codes.BrokenLink, "Text. " + body + "\n", word);

    [Fact]
    public void ReferenceLink_IsReportedOnce_WhereItsTargetStands() => RuleSite.ReportsInBody(Codes.BrokenLink, "See [x][] and [x].\n\n[x]: ¦javascript:alert\n", "javascript");

    [Theory]
    [InlineData("[x](page:history/origins)")]
    [InlineData("[x](../origins/#first)")]
    [InlineData("[x](#first)")]
    [InlineData("[x](glossary:umma)")]
    [InlineData("[x](https://example.org/a?b=c#d)")]
    [InlineData("[x](HTTPS://example.org)")]
    [InlineData("<https://example.org>")]
    [InlineData("<info@example.org>")]
    [InlineData("[x](mailto:info@example.org)")]
    [InlineData("![a map](map.svg)")]
    [InlineData("`[x](javascript:alert)`")]
    public void Target_ThatExists_IsNoMistake(string body) => RuleSite.IsSilent(Codes.BrokenLink, body + "\n\n## A {#first}\n");

    [Theory]
    [InlineData("data/glossary.yml", "rows:\n  - ¦{id: umma, term: x, definition: y, page: history/nowhere}\n", "no page")]
    [InlineData("data/organs.yml", "rows:\n  - ¦{id: a, kind: k, name: A, page: history/origins, section: nowhere}\n", "no section")]
    [InlineData("data/secretaries-general.yml", "rows:\n  - ¦{id: a, n: 1, name: A, country: nowhere, from: 1970}\n", "no state")]
    public void ReferenceOfATable_ThatLeadsNowhere_IsReportedAtItsRow(string path, string text, string word)
    {
        using var site = RuleSite.Of("");
        RuleSite.ReportsAtMark(site, Codes.BrokenLink, path, text, word);
    }
}
