using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Tests.Checking.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("id", "lima puluh tujuh negara", "57")]
    [InlineData("id", "seribu sembilan ratus enam puluh sembilan", "1969")]
    [InlineData("id", "dua belas, seratus lima, dua juta", "12; 105; 2000000")]
    [InlineData("id", "satu setengah miliar", "1500000000")]
    [InlineData("en", "fifty-seven states", "57")]
    [InlineData("en", "one hundred and twenty of two thousand", "120; 2000")]
    [InlineData("en", "nineteen sixty-nine", "1969")]
    [InlineData("en", "seven hundred and fifty thousand", "750000")]
    [InlineData("fr", "cinquante-sept États", "57")]
    [InlineData("fr", "soixante et onze, quatre-vingts, quatre-vingt-dix-neuf", "71; 80; 99")]
    [InlineData("fr", "deux cent vingt et un mille", "221000")]
    [InlineData("fr", "un milliard et demi", "1500000000")]
    [InlineData("ar", "سبع وخمسون دولة", "57")]
    [InlineData("ar", "سبعة وخمسين", "57")]
    [InlineData("ar", "الدول السبع والخمسون", "57")]
    [InlineData("ar", "ألف وتسعمئة وتسعة وستين", "1969")]
    [InlineData("ar", "خمس عشرة مادة واثنا عشر فصلا", "15; 12")]
    [InlineData("ar", "ملياري دينار ومليوني لاجئ", "2000000000; 2000000")]
    [InlineData("ar", "دولتان", "2")]
    [InlineData("ar", "الحادية والخمسين ستة قرارات", "51; 6")]
    public void Words_AreReadAsTheirValue(string language, string text, string expected) => AssertReads(language, text, expected);

    [Theory]
    [InlineData("id", "1.000 dan 12.450 dan 1,5 miliar", "1000; 12450; 1500000000")]
    [InlineData("en", "1,000 and 12,450 and 1.5 billion", "1000; 12450; 1500000000")]
    [InlineData("fr", "1 000 et 12\u00A0450 et 3\u202F000 et 1,5 milliard", "1000; 12450; 3000; 1500000000")]
    [InlineData("ar", "١٬٠٠٠ و١٢٬٤٥٠ و١٫٥ مليار و1.5 مليار", "1000; 12450; 1500000000; 1500000000")]
    [InlineData("ar", "۵۷ دولة", "57")]
    [InlineData("ar", "1.769 مليار و1.769 دولة و12.450 مليون", "1769000000; 1769; 12450000")]
    [InlineData("en", "10:30", "10.3")]
    [InlineData("xx", "57 ölke, 1969", "57; 1969")]
    public void Digits_AreReadByTheCustomOfTheLanguage(string language, string text, string expected) => AssertReads(language, text, expected);

    [Theory]
    [InlineData("id", "ke-12, kedua belas, keempat puluh tujuh, pertama", "12; 12; 47; 1")]
    [InlineData("en", "12th, twelfth, forty-seventh, first", "12; 12; 47; 1")]
    [InlineData("fr", "12e, XIIe, douzième, quarante-septième, 1er, première", "12; 12; 12; 47; 1; 1")]
    [InlineData("ar", "الثاني عشر، الـ12، السابعة والأربعون، الأولى", "12; 12; 47; 1")]
    [InlineData("id", "Bab XV", "15")]
    [InlineData("fr", "l’Inde", "")]
    public void Ordinals_AreReadInAllForms(string language, string text, string expected) => AssertReads(language, text, expected);

    [Theory]
    [InlineData("id", "25 September 1969", "1969-09-25")]
    [InlineData("en", "September 25, 1969", "1969-09-25")]
    [InlineData("en", "the 25th of September 1969", "1969-09-25")]
    [InlineData("fr", "1er juin 2019", "2019-06-01")]
    [InlineData("ar", "في الخامس والعشرين من أيلول/سبتمبر ١٩٦٩", "1969-09-25")]
    [InlineData("ar", "31 تشرين الأول 2016", "2016-10-31")]
    [InlineData("en", "22–25 September 1969", "1969-09-22; 1969-09-25")]
    [InlineData("id", "dari 22 hingga 25 September 1969", "1969-09-22; 1969-09-25")]
    [InlineData("fr", "du 22 au 25 septembre 1969", "1969-09-22; 1969-09-25")]
    [InlineData("ar", "من 22 إلى 25 سبتمبر 1969", "1969-09-22; 1969-09-25")]
    [InlineData("ar", "يومي 13 و14 مارس 2008", "2008-03-13; 2008-03-14")]
    [InlineData("en", "31 May – 1 June 2019", "2019-05-31; 2019-06-01")]
    [InlineData("en", "in May 2024", "2024-05-??")]
    [InlineData("en", "members may meet", "")]
    [InlineData("id", "14/3/2008, 2.4.2008, 2008-03-14", "2008-03-14; 2008-04-02; 2008-03-14")]
    public void Dates_AreReadInAllForms(string language, string text, string expected) => AssertReads(language, text, expected.Replace("??", "?", StringComparison.Ordinal));

    [Theory]
    [InlineData("id", "12 Rajab 1389 H")]
    [InlineData("en", "12 Rajab 1389 AH")]
    [InlineData("fr", "12 rajab 1389 de l’hégire")]
    [InlineData("ar", "12 رجب 1389 هـ")]
    public void HijriDates_AreReadInAllLanguages(string language, string text) => AssertReads(language, text, "1389-07-12 H");

    [Theory]
    [InlineData("Rabi al-Awwal", 3)]
    [InlineData("Rabi' al-Thani", 4)]
    [InlineData("Jumada al-Ula", 5)]
    [InlineData("Sha'ban", 8)]
    [InlineData("Shawwal", 10)]
    [InlineData("Dhu'l-Qi'dah", 11)]
    [InlineData("Dhu al-Hijjah", 12)]
    public void HijriMonths_AreReadInSpellingsOfLatinScript(string month, int number) =>
        AssertReads("en", $"2 {month} 1400 AH", $"1400-{number:00}-02 H");

    [Theory]
    [InlineData("id", "1970-an", "1970s")]
    [InlineData("en", "the 1970s and the nineties", "1970s; 1990s")]
    [InlineData("fr", "les années 1970, les années 80, les années quatre-vingt-dix", "1970s; 1980s; 1990s")]
    [InlineData("ar", "السبعينيات وثمانينيات القرن العشرين", "1970s; 1980s")]
    [InlineData("ar", "العقد الأول من القرن الحادي والعشرين", "2000s")]
    public void Decades_AreReadByTheirFirstYear(string language, string text, string expected) => AssertReads(language, text, expected);

    [Theory]
    [InlineData("id", "57 persen")]
    [InlineData("en", "57 per cent")]
    [InlineData("fr", "57\u00A0%")]
    [InlineData("fr", "cinquante-sept pour cent")]
    [InlineData("ar", "57 في المئة")]
    [InlineData("ar", "57٪")]
    public void Percentages_AreReadAsSuch(string language, string text) => AssertReads(language, text, "57 %");

    [Theory]
    [InlineData("en", "two thirds", "0.6667")]
    [InlineData("id", "tiga perempat", "0.75")]
    [InlineData("fr", "les deux tiers", "0.6667")]
    [InlineData("ar", "ثلثي الأعضاء", "0.6667")]
    [InlineData("en", "0.5 to 10 percent", "0.5 %; 10 %")]
    [InlineData("en", "1971–73", "1971; 1973")]
    public void PartsAndRanges_AreReadWhole(string language, string text, string expected) => AssertReads(language, text, expected);

    [Fact]
    public void Mention_PointsAtItsWords()
    {
        const string Text = "تضم المنظمة سبعًا وخمسين دولة";

        var mention = Assert.Single(new NumberReader("ar").Read(Text));

        Assert.Equal("سبعًا وخمسين", Text.Substring(mention.Offset, mention.Length));
        Assert.Equal(mention.Text, Text.Substring(mention.Offset, mention.Length));
    }

    [Fact]
    public void NumberAndDate_DoNotGoBeyondTheirParagraph()
    {
        AssertReads("en", "Article 25\n\nSeptember", "25; ?-09-?");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("xx")]
    public void AnyMixtureOfPieces_IsReadWithoutFailing(string language)
    {
        const int Rounds = 4000;
        string[] pieces =
        [
            .. Passage.ReadAll().SelectMany(p => p.Versions.GetValueOrDefault(language, p.Versions["en"]).Split(' ')).Distinct(),
            "999999999999999999999999999999999", "1.2.3.4", "1,,2", "-", "–", "/", "ke-", "\u202E", "\uD83D", "\n\n", "million", "juta", "مليون", "millions", "XX", "0",
        ];
        var random = new Random(57);

        for (var round = 0; round < Rounds; round++)
        {
            var text = string.Join(random.Next(2) == 0 ? " " : "", random.GetItems(pieces, random.Next(1, 12)));
            var mentions = new NumberReader(language).Read(text);
            TranslationDebris.Find(text, language);
            Assert.All(mentions, m => Assert.Equal(m.Text, text.Substring(m.Offset, m.Length)));
            Assert.Empty(NumberComparison.Compare(mentions, mentions));
        }
    }

    private static void AssertReads(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", new NumberReader(language).Read(text).Select(m => m.Canonical)));
}
