using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Tests.Checking.Numbers;

public sealed class TranslationDebrisTests
{
    [Theory]
    [InlineData("id", "pada tahun XNUMX di Dakar", "XNUMX")]
    [InlineData("id", "KTT Islam ke-2008", "ke-2008")]
    [InlineData("en", "the 2021st Secretary General", "2021st")]
    [InlineData("fr", "le 2008e sommet", "2008e")]
    [InlineData("ar", "القمة الإسلامية الـ2008 في داكار", "الـ2008")]
    [InlineData("ar", "اعتمد الميثاق عام الـ2008", "الـ2008")]
    [InlineData("ar", "القمة الإسلامية ال2008 في داكار", "ال2008")]
    [InlineData("en", "It ended.. Then", "..")]
    [InlineData("en", "one,, two", ",,")]
    [InlineData("ar", "الأول،، والثاني", "،،")]
    [InlineData("id", "negara anggota .", " .")]
    [InlineData("ar", "الدول ، والمنظمات", " ،")]
    [InlineData("en", "the summit ; then", " ;")]
    [InlineData("en", "the сommittee of states", "сommittee")]
    [InlineData("ar", "منظمةOIC", "منظمةOIC")]
    [InlineData("ar", "المنظمة\u200F هنا", "\u200F")]
    [InlineData("en", "\u202Aname\u202C", "\u202A")]
    public void Debris_IsFoundWhereItStands(string language, string text, string debris)
    {
        var finding = TranslationDebris.Find(text, language)[0];

        Assert.Equal(debris, text.Substring(finding.Offset, finding.Length));
    }

    [Theory]
    [InlineData("id", "pada 1970-an; dari 2005 ke 2015, KTT ke-11, ke-1970-an")]
    [InlineData("en", "the 57th member … and so on... in 2008, No. 1/49-POL; see below.")]
    [InlineData("fr", "Quoi ? Oui ! Deux choses : le XXe siècle ; « 57 % ».")]
    [InlineData("ar", "الدول الأعضاء الـ57 والـOIC، عام 2008، وبالـCOMCEC.")]
    [InlineData("en", "version .NET and 3 .5")]
    public void CleanText_HasNone(string language, string text) => Assert.Empty(TranslationDebris.Find(text, language));
}
