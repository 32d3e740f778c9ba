using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class InvalidFieldTests
{
    private const string Page = "pages/history/origins/en.md";

    [Theory]
    [InlineData("---\n¦title: T\nupdated: 2026-01-02\n---\n", "'summary' is missing")]
    [InlineData("---\ntitle: T\nsummary: S.\nupdated: ¦yesterday\n---\n", "a date")]
    [InlineData("---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\norder: ¦first\n---\n", "a whole number")]
    [InlineData("---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\ndraft: ¦maybe\n---\n", "true or false")]
    [InlineData("---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\naliases: ¦{a: b}\n---\n", "a list of texts")]
    [InlineData("---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\n¦titel: X\n---\n", "'titel' is not known")]
    [InlineData("---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\ntranslationOf: ¦xx\n---\n", "no language 'xx'")]
    public void FieldOfAPage_IsReportedAtItsPlace(string text, string word) => RuleSite.ReportsAtMark(Codes.InvalidField, Page, text, word);

    [Theory]
    [InlineData("data/timeline.yml", "rows:\n  - ¦{id: a, title: {en: A, id: A}}\n", "'date' is missing")]
    [InlineData("data/timeline.yml", "rows:\n  - {id: a, date: ¦0000-01-01, title: {en: A, id: A}}\n", "a date")]
    [InlineData("data/timeline.yml", "rows:\n  - {id: a, date: ¦1969-02-30, title: {en: A, id: A}}\n", "a date")]
    [InlineData("data/timeline.yml", "rows: ¦{a: b}\n", "a list of mappings")]
    [InlineData("data/members.yml", "¦row: []\nrows: []\n", "'row' is not known")]
    [InlineData("data/sources.yml", "rows:\n  - {id: a, title: A, url: ¦\"javascript:alert(1)\"}\n", "an address")]
    [InlineData("data/sources.yml", "rows:\n  - {id: a, title: A, url: ¦\"https://\"}\n", "an address")]
    [InlineData("data/organs.yml", "rows:\n  - {id: a, kind: k, name: {en: A, id: A}, url: ¦\"data:text/html,x\"}\n", "an address")]
    public void FieldOfATable_IsReportedAtItsPlace(string path, string text, string word) => RuleSite.ReportsAtMark(Codes.InvalidField, path, text, word);

    [Theory]
    [InlineData("culture: en-GB", "culture: ¦xx-@@", "no culture")]
    [InlineData("culture: en-GB", "culture: ¦qq-QQ", "no culture")]
    [InlineData("code: en, name: English, direction: ltr", "code: en, name: English, direction: ¦up", "direction")]
    [InlineData("{code: en,", "{code: ¦ENG,", "code of a language")]
    [InlineData("{code: id,", "{code: ¦en,", "stands twice")]
    [InlineData("{slug: reference,", "{slug: ¦history,", "stands twice")]
    [InlineData("{slug: history,", "{slug: ¦search,", "cannot be an address")]
    [InlineData("{slug: history,", "{¦colour: red, slug: history,", "'colour' is not known")]
    [InlineData("defaultLanguage: en", "defaultLanguage: ¦de", "not among the languages")]
    public void FieldOfTheSite_IsReportedAtItsPlace(string right, string wrong, string word)
    {
        using var site = new TestSite();
        var path = Path.Combine(site.Root, "site.yml");
        var (text, line, column) = Marked.Read(File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));
        File.WriteAllText(path, text);

        var found = TestSite.DiagnosticsOf(site.Root).Where(d => d.Code == Codes.InvalidField && d.Message.Contains(word, StringComparison.Ordinal));

        Assert.Equal([("site.yml", line, column)], found.Select(d => (d.File, d.Line, d.Column)));
    }
}
