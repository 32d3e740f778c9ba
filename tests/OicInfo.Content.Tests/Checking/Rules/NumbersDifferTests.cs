using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class NumbersDifferTests
{
    private const string Indonesian = "pages/history/origins/id.md";

    private const string Head = "---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\n---\n";

    [Theory]
    [InlineData("It has 57 members.\n", "Anggotanya ¦75.\n", "'75'", "'57'")]
    [InlineData("## A {#aa}\n\nOn 25 September 1969.\n", "## A {#aa}\n\nPada ¦26 September 1969.\n", "1969-09-26", "1969-09-25")]
    [InlineData("| a | b |\n| - | - |\n| x | 57 |\n", "| a | b |\n| - | - |\n| x | ¦75 |\n", "'75'", "'57'")]
    [InlineData("> - In 1969.\n", "> - Tahun ¦1996.\n", "1996", "1969")]
    [InlineData("Some.\n", "Pada ¦1969.\n", "nothing like it", "1969")]
    public void Number_ThatDiffers_IsReportedAtItself_WithBothValues(string english, string indonesian, params string[] words)
    {
        using var site = RuleSite.Of(english);
        RuleSite.ReportsAtMark(site, Codes.NumbersDiffer, Indonesian, Head + indonesian, [.. words, "pages/history/origins/en.md"]);
    }

    [Fact]
    public void NumberThatIsMissing_IsReportedAtItsParagraph()
    {
        using var site = RuleSite.Of("## A {#aa}\n\nIn 1969.\n");
        RuleSite.ReportsAtMark(site, Codes.NumbersDiffer, Indonesian, Head + "## A {#aa}\n\n¦Dulu.\n", "en.md:8", "'1969'");
    }

    [Fact]
    public void NumberThatIsMissing_WhereParagraphsDiffer_IsReportedAtItsSection()
    {
        using var site = RuleSite.Of("## A {#aa}\n\nIn 1969.\n\nMore.\n");
        RuleSite.ReportsAtMark(site, Codes.NumbersDiffer, Indonesian, Head + "## ¦A {#aa}\n\nDulu.\n", "en.md:8", "'1969'");
    }

    [Theory]
    [InlineData("In 1969.\n\nSince 1969.\n", "Pada 1969.\n\n¦Sejak itu.\n")]
    [InlineData("- In 1969.\n- Since 1969.\n", "- Pada 1969.\n- ¦Sejak itu.\n")]
    [InlineData("| a | b |\n| - | - |\n| x | 1969 |\n| y | 1969 |\n", "| a | b |\n| - | - |\n| x | 1969 |\n| ¦y | dulu |\n")]
    public void NumberThatIsMissing_IsNotHiddenByTheSameInAnotherParagraph(string english, string indonesian)
    {
        using var site = RuleSite.Of(english);
        RuleSite.ReportsAtMark(site, Codes.NumbersDiffer, Indonesian, Head + indonesian, "'1969'");
    }

    [Fact]
    public void NumberThatIsSaidLessThanInEveryOtherLanguage_IsReportedAtItsParagraph()
    {
        using var site = InThreeLanguages("In 1969, and in 1969.\n", "En 1969, et en 1969.\n");
        RuleSite.ReportsAtMark(site, Codes.NumbersDiffer, Indonesian, Head + "¦Pada 1969, dan lagi.\n", "fewer times", "1969");
    }

    [Theory]
    [InlineData("In 1969.\n", "En 1969, et en 1969.\n", "Pada 1969, dan lagi.\n")]
    [InlineData("In 1969.\n", "En 1969.\n", "Pada 1969, ya, 1969.\n")]
    [InlineData("`1969`, in 1969, and in 1969.\n", "`1969`, en 1969, et en 1969.\n", "`1969`, pada 1969.\n")]
    public void NumberThatIsRepeated_WhereOthersDoNotAgree_OrQuote_IsNoMistake(string english, string french, string indonesian)
    {
        using var site = InThreeLanguages(english, french).With(Indonesian, Head + indonesian);

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.NumbersDiffer);
    }

    [Fact]
    public void NumberInATitle_IsReportedAtTheField()
    {
        using var site = RuleSite.Of("").With("pages/history/origins/en.md", Head.Replace("title: T", "title: In 1969", StringComparison.Ordinal));
        RuleSite.ReportsAtMark(site, Codes.NumbersDiffer, Indonesian, Head.Replace("title: T", "title: ¦Tahun 1996", StringComparison.Ordinal), "1996");
    }

    [Fact]
    public void NumberInATable_IsReportedAtTheText() => RuleSite.ReportsAtMark(Codes.NumbersDiffer, "data/glossary.yml",
        "rows:\n  - {id: umma, term: {en: u, id: u}, definition: {en: Of 57 states., id: ¦Dari 75 negara.}}\n", "'en' and 'id'");

    [Fact]
    public void SameNumbersInOtherForms_AreNoMistake()
    {
        using var site = RuleSite.Of("Fifty-seven states met on 25 September 1969 for the 12th time.\n")
            .With(Indonesian, Head.Replace("title: T", "title: Origins", StringComparison.Ordinal) + "Lima puluh tujuh negara bertemu pada 25 September 1969 untuk ke-12 kalinya.\n");

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.NumbersDiffer);
    }

    private static TestSite InThreeLanguages(string english, string french) => RuleSite.Of(english)
        .With("site.yml", """
            name: {en: Test, id: Uji, fr: Essai}
            tagline: {en: A test, id: Sebuah uji, fr: Un essai}
            defaultLanguage: en
            languages:
              - {code: en, name: English, direction: ltr, culture: en-GB}
              - {code: id, name: Indonesia, direction: ltr, culture: id-ID}
              - {code: fr, name: Français, direction: ltr, culture: fr-FR}
            topics:
              - {slug: history, title: {en: History, id: Sejarah, fr: Histoire}}
              - {slug: reference, title: {en: Reference, id: Rujukan, fr: Référence}}
            """)
        .With("ui/fr.yml", "home: Accueil\nsectionLink: \"Lien vers {0}\"\n")
        .With("pages/history/origins/fr.md", Head + french);
}
