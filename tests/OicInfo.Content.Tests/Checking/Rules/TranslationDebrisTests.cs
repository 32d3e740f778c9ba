using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class TranslationDebrisTests
{
    private const string Page = "pages/history/origins/en.md";

    [Theory]
    [InlineData("In ¦XNUMX it began.\n", "lost")]
    [InlineData("The ¦2008th summit.\n", "ordinal")]
    [InlineData("It began¦.. So.\n", "doubled")]
    [InlineData("It began¦ . So.\n", "blank")]
    [InlineData("The ¦mаin one.\n", "two scripts")]
    [InlineData("Text ¦\u202Eesrever.\n", "U+202E")]
    [InlineData("Text ¦\u200F[[umma]].\n", "U+200F")]
    [InlineData("Text ¦&#1;.\n", "U+0001")]
    public void Debris_IsReportedAtItsPlace(string body, string word) => RuleSite.ReportsInBody(Codes.TranslationDebris, body, word);

    [Theory]
    [InlineData("---\ntitle: ¦In XNUMX\nsummary: S.\nupdated: 2026-01-02\n---\n")]
    [InlineData("---\ntitle: T\nsummary: ¦\"Marks \\u202E\"\nupdated: 2026-01-02\n---\n")]
    [InlineData("---\ntitle: T\nsummary: ¦\"A bell \\a\"\nupdated: 2026-01-02\n---\n")]
    [InlineData("---\ntitle: T\nsummary: S.\nnavTitle: ¦XNUMX\nupdated: 2026-01-02\n---\n")]
    public void DebrisInAField_IsReportedAtTheField(string text) => RuleSite.ReportsAtMark(Codes.TranslationDebris, Page, text);

    [Theory]
    [InlineData("data/glossary.yml", "rows:\n  - {id: umma, term: {en: ¦XNUMX, id: u}, definition: {en: d, id: d}}\n")]
    [InlineData("data/glossary.yml", "rows:\n  - {id: umma, term: ¦\"a\\u202E\", definition: d}\n")]
    [InlineData("ui/en.yml", "home: ¦\"Home\\u202E\"\nsectionLink: \"Link to {0}\"\n")]
    [InlineData("data/sources.yml", "rows:\n  - {id: charter, title: ¦\"The\\u202E\", url: \"https://example.org\"}\n")]
    public void DebrisInDataOrStrings_IsReportedAtItsText(string path, string text) => RuleSite.ReportsAtMark(Codes.TranslationDebris, path, text);

    [Theory]
    [InlineData("`a\u202Eb`\n", "U+202E")]
    [InlineData("```\n\u202E\n```\n", "U+202E")]
    [InlineData("[x](https://example.org \"\u202Etitle\")\n", "U+202E")]
    [InlineData("`a\u0001b`\n", "U+0001")]
    [InlineData("`a\u009Bb`\n", "U+009B")]
    [InlineData("`a\u2028b`\n", "U+2028")]
    [InlineData("`a\u200Bb`\n", "U+200B")]
    [InlineData("`a\uFFFEb`\n", "U+FFFE")]
    public void CharacterThatCannotBeSeen_IsReportedEvenWhereThereIsNoProse(string body, string character)
    {
        using var site = RuleSite.Of(body);

        Assert.Contains(character, site.OnlyDiagnostic(Codes.TranslationDebris).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In 1969 it began… \"So,\" he said; that was all.\n")]
    [InlineData("`XNUMX` is quoted.\n")]
    [InlineData("A fact [@charter], and [[umma]].\n")]
    [InlineData("\uFD3Fقل\u06DD\uFD3E می\u200Cخواهم 👩\u200D🚀\n")]
    public void GoodProse_IsNoMistake(string body) => RuleSite.IsSilent(Codes.TranslationDebris, body);
}
