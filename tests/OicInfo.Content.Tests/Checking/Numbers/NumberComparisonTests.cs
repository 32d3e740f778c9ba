using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Tests.Checking.Numbers;

public sealed class NumberComparisonTests
{
    [Fact]
    public void WrongDay_IsToldOnceWithBothSides()
    {
        var difference = Assert.Single(Compare("en", "It met on 25 September 1969.", "id", "Sidang itu pada 24 September 1969."));

        Assert.Equal("1969-09-25", difference.Reference?.Canonical);
        Assert.Equal("1969-09-24", difference.Other?.Canonical);
    }

    [Fact]
    public void NumberInDigits_MissingOnTheOtherSide_IsTold()
    {
        var difference = Assert.Single(Compare("en", "It has 57 members.", "fr", "Elle a des membres."));

        Assert.Equal("57", difference.Reference?.Canonical);
        Assert.Null(difference.Other);
    }

    [Theory]
    [InlineData("One of the two met first.", "L’un d’eux s’est réuni.")]
    [InlineData("The building is new.", "Le bâtiment est neuf.")]
    [InlineData("What is new in the organs?", "Quoi de neuf dans les organes ?")]
    [InlineData("A second later both left twice.", "Ils sont partis.")]
    public void OneAndTwo_OnOneSideOnly_AreNoDifference(string english, string french) => Assert.Empty(Compare("en", english, "fr", french));

    [Theory]
    [InlineData("It has three floors.", "Il a des étages.", "3")]
    [InlineData("It has its floors.", "Il a cinq étages.", "5")]
    [InlineData("Both met for the seventh time.", "Les deux se sont réunis.", "7")]
    public void WordFromThreeUp_OnOneSideOnly_IsTold(string english, string french, string value) =>
        Assert.Equal(value, Assert.Single(Compare("en", english, "fr", french)) is var d ? (d.Reference ?? d.Other)!.Canonical : "");

    [Theory]
    [InlineData("en", "About a fifth of trade.", "id", "Sekitar seperlima perdagangan.")]
    [InlineData("en", "One sixth of the land.", "fr", "Un sixième des terres.")]
    [InlineData("en", "One sixth of the land.", "ar", "سدس مساحة اليابسة")]
    [InlineData("en", "More than one fifth of its people.", "ar", "أكثر من خُمس سكانه")]
    [InlineData("fr", "Trois cinquièmes des membres.", "id", "Tiga perlima anggota.")]
    [InlineData("en", "It rose by a fifth of that.", "fr", "Elle a augmenté de 20 % de cela.")]
    [InlineData("en", "An Arab group, an Asian one and an African one.", "ar", "مجموعة عربية وأخرى آسيوية وثالثة أفريقية")]
    [InlineData("en", "The three groups, Arab, Asian and African, meet.", "fr", "Les groupes arabe, asiatique et africain.")]
    [InlineData("id", "Ketiga kelompok, yaitu Arab, Asia, dan Afrika.", "fr", "Les groupes arabe, asiatique et africain.")]
    [InlineData("ar", "المجموعات الثلاث، العربية والآسيوية والأفريقية، تجتمع", "fr", "Les groupes arabe, asiatique et africain se réunissent.")]
    [InlineData("id", "Ratusan ribu jemaah datang.", "fr", "Des centaines de milliers de pèlerins sont venus.")]
    [InlineData("en", "In 2008 came the Charter of 2008.", "id", "Pada tahun 2008 lahirlah Piagam itu.")]
    public void TheSameSaidOtherwise_IsNoDifference(string language, string text, string otherLanguage, string other)
    {
        Assert.Empty(Compare(language, text, otherLanguage, other));
        Assert.Empty(Compare(otherLanguage, other, language, text));
    }

    [Theory]
    [InlineData("en", "About a fifth of trade.", "id", "Sekitar seperenam perdagangan.")]
    [InlineData("fr", "Un sixième des terres.", "ar", "خُمس مساحة اليابسة")]
    [InlineData("id", "Konferensi ketiga bersidang.", "en", "The conference met.")]
    [InlineData("ar", "للمرة الثالثة", "en", "once more")]
    [InlineData("ar", "خمس دول", "en", "states")]
    [InlineData("en", "the three dates of each", "id", "tanggalnya")]
    [InlineData("en", "1.769 billion people", "ar", "1.796 مليار نسمة")]
    public void AnotherOrNone_IsTold(string language, string text, string otherLanguage, string other)
    {
        Assert.Single(Compare(language, text, otherLanguage, other));
        Assert.Single(Compare(otherLanguage, other, language, text));
    }

    [Theory]
    [InlineData("en", "1.769 billion people")]
    [InlineData("en", "1,769 billion people")]
    [InlineData("id", "1,769 miliar jiwa")]
    [InlineData("fr", "1,769 milliard d’habitants")]
    public void ArabicPointBeforeThreeDigitsAndAScale_IsReadByEitherCustom(string language, string text) =>
        Assert.Empty(Compare(language, text, "ar", "1.769 مليار نسمة"));

    [Fact]
    public void SmallWords_OneForTheOther_AreTold() =>
        Assert.Single(Compare("en", "a term of five years", "ar", "مدة الولاية ست سنوات"));

    [Fact]
    public void OrderAndRepetition_AreNoDifference() =>
        Assert.Empty(Compare("en", "In 1996 and in 1998; in 1998 again 57 states.", "id", "57 negara, pada 1998 dan 1996."));

    [Fact]
    public void RepeatedNumbers_OneForTheOther_AreTold() =>
        Assert.Single(Compare("en", "1969 and 1969 and 1974", "id", "1969 dan 1974 dan 1974"));

    [Fact]
    public void DateInParts_IsTheSameDate() =>
        Assert.Empty(Compare("en", "In 1969, on 25 September, it was founded.", "fr", "Elle est née le 25 septembre 1969."));

    [Fact]
    public void MissingDayOfDate_IsTold() =>
        Assert.Single(Compare("en", "on 4 May 2024", "fr", "en mai 2024"));

    private static IReadOnlyList<NumberDifference> Compare(string referenceLanguage, string reference, string otherLanguage, string other) =>
        NumberComparison.Compare(new NumberReader(referenceLanguage).Read(reference), new NumberReader(otherLanguage).Read(other));
}
