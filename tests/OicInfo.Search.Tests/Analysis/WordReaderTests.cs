using OicInfo.Search.Analysis;

namespace OicInfo.Search.Tests.Analysis;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("id", "keanggotaan", "anggota")]
    [InlineData("id", "pembakaran", "bakar")]
    [InlineData("en", "members", "member")]
    [InlineData("en", "suspended", "suspend")]
    [InlineData("en", "organization", "organisation")]
    [InlineData("en", "OIC’s", "OIC")]
    [InlineData("fr", "l’OCI", "OCI")]
    [InlineData("fr", "Secrétaires", "secretaire")]
    [InlineData("fr", "d'Ivoire", "ivoire")]
    [InlineData("fr", "qu’organisation", "organisations")]
    [InlineData("ar", "المنظمة", "منظمه")]
    [InlineData("ar", "الأعضاء", "اعضاء")]
    [InlineData("ar", "إسلاميّة", "اسلاميه")]
    [InlineData("ar", "والميثاق", "ميثاق")]
    [InlineData("ar", "للتنمية", "تنميه")]
    [InlineData("ar", "مبنى", "مبني")]
    [InlineData("ar", "جيشًا", "جيش")]
    [InlineData("ar", "اتفاقا", "اتفاق")]
    public void WordsOfOneStem_AreOneWord(string language, string one, string other)
    {
        using var reader = new WordReader(language);

        Assert.Equal(StemsOf(reader, one), StemsOf(reader, other));
    }

    [Theory]
    [InlineData("en", "the 12th summit", "12")]
    [InlineData("en", "the twelfth summit", "12")]
    [InlineData("id", "KTT ke-12", "12")]
    [InlineData("id", "kedua belas", "12")]
    [InlineData("id", "KTT kesembilan", "9")]
    [InlineData("fr", "le 12e sommet", "12")]
    [InlineData("fr", "1er", "1")]
    [InlineData("fr", "premier", "1")]
    [InlineData("ar", "القمة الثانية عشرة", "12")]
    [InlineData("ar", "الدورة الـ52", "52")]
    [InlineData("ar", "الحادية والخمسون", "51")]
    [InlineData("ar", "١٩٦٩", "1969")]
    [InlineData("ar", "التاسعة", "9")]
    public void Ordinal_IsANumber(string language, string text, string number)
    {
        using var reader = new WordReader(language);

        Assert.Contains(number, StemsOf(reader, text));
    }

    [Theory]
    [InlineData("م.ت.إ", "متا")]
    [InlineData("O.I.C.", "oic")]
    [InlineData("İhsanoğlu", "ihsanoglu")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("القُدْس", "القدس")]
    [InlineData("منظمـــة", "منظمه")]
    [InlineData("\uD800", "")]
    public void Folding_ForgetsHowAWordIsWritten(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    [Fact]
    public void Word_KnowsItsPlaceInTheText()
    {
        using var reader = new WordReader("en");

        var word = reader.Read("In the twelfth Summit")[^1];

        Assert.Equal((15, 21), (word.Start, word.End));
    }

    [Fact]
    public void Word_BeginsAfterItsElidedArticle()
    {
        using var reader = new WordReader("fr");

        var words = reader.Read("L’OCI qu’islamique");

        Assert.Equal([(2, 5), (9, 18)], words.Select(w => (w.Start, w.End)));
    }

    [Fact]
    public void NumberBeforeAnotherWord_KeepsThatWord()
    {
        using var reader = new WordReader("en");

        Assert.Equal(["the", "1", "2", "summit"], StemsOf(reader, "the first second summit"));
    }

    private static string[] StemsOf(WordReader reader, string text) => [.. reader.Read(text).Select(w => w.Stem)];
}
