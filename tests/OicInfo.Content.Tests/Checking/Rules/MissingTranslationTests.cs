using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class MissingTranslationTests
{
    [Theory]
    [InlineData("data/glossary.yml", "rows:\n  - {id: umma, term: ¦{en: umma}, definition: {en: d, id: d}}\n", "'term' has no text in 'id'")]
    [InlineData("data/programme-areas.yml", "rows:\n  - id: a\n    n: 1\n    name: A\n    goals:\n      - text: ¦{en: G}\n", "'text' has no text in 'id'")]
    public void TextThatLacksALanguage_IsReported(string path, string text, string word) => RuleSite.ReportsAtMark(Codes.MissingTranslation, path, text, word);

    [Fact]
    public void TitleOfATopic_ThatLacksALanguage_IsReported()
    {
        using var site = new TestSite();
        var text = File.ReadAllText(Path.Combine(site.Root, "site.yml"));
        RuleSite.ReportsAtMark(site, Codes.MissingTranslation, "site.yml", text.Replace("title: {en: History, id: Sejarah}", "title: ¦{en: History}", StringComparison.Ordinal), "'title'", "'id'");
    }

    [Fact]
    public void OneTextForAllLanguages_IsNoMistake()
    {
        using var site = new TestSite().With("data/glossary.yml", "rows:\n  - {id: umma, term: umma, definition: {en: d, id: d}}\n");

        Assert.Empty(site.Read().Diagnostics);
    }
}
