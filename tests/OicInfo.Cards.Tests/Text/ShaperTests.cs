using OicInfo.Cards.Fonts;
using OicInfo.Cards.Text;

namespace OicInfo.Cards.Tests.Text;

public sealed class ShaperTests : IDisposable
{
    private readonly TypefacePair faces = new("Literata-Regular.ttf", "Amiri-Regular.ttf");

    public void Dispose() => faces.Dispose();

    [Fact]
    public void ArabicLetters_AreJoined()
    {
        const string Word = "منظمة";
        var alone = Word.Select(letter => Assert.Single(GlyphsOf(letter.ToString())).Id);

        var together = GlyphsOf(Word).Reverse().Select(g => g.Id);

        Assert.All(together.Zip(alone), pair => Assert.NotEqual(pair.Second, pair.First));
    }

    [Fact]
    public void ArabicWord_RunsFromRightToLeft()
    {
        var glyphs = GlyphsOf("دا");
        var (alef, dal) = (GlyphsOf("ا")[0].Id, GlyphsOf("د")[0].Id);

        // Neither letter joins the next, so both keep the form they have alone.
        Assert.Equal([alef, dal], glyphs.Select(g => g.Id));
        Assert.True(glyphs[0].X < glyphs[1].X);
    }

    [Fact]
    public void LatinInArabic_HasTheLatinFont_AndItsBracketsToo()
    {
        var paragraph = Shape("المنظمة OIC (Organisation) اليوم", rightToLeft: true);

        Assert.Equal(faces.Latin, FaceOf(paragraph, "(Organisation)"));
        Assert.Equal(faces.Arabic, FaceOf(paragraph, "المنظمة"));
    }

    [Fact]
    public void BracketsAroundLatin_HaveTheFontOfTheTextAroundThem()
    {
        var paragraph = Shape("المنظمة (OIC) اليوم", rightToLeft: true);

        Assert.Equal(faces.Arabic, FaceOf(paragraph, "("));
        Assert.Equal(faces.Arabic, FaceOf(paragraph, ")"));
        Assert.Equal(faces.Latin, FaceOf(paragraph, "OIC"));
    }

    [Theory]
    [InlineData("قمة 2019 في مكة", "مكة| |في| |2019| |قمة")]
    [InlineData("القمة (OIC) في مكة", "مكة| |في| |)|OIC|(| |القمة")]
    [InlineData("دورة ١٩٦٩–٢٠٢٤", "٢٠٢٤|–|١٩٦٩| |دورة")]
    public void Line_OfArabic_IsReadFromTheRight(string text, string fromLeftToRight)
    {
        var line = Assert.Single(Shape(text, rightToLeft: true).Wrap(20, 2000)!);

        Assert.Equal(fromLeftToRight, string.Join('|', line.Pieces.Select(p => text.Substring(p.Start, p.Length))));
    }

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .,;:!?()[]-–—‘’“”…&%/+°", false)]
    [InlineData("Àà Ââ Ææ Çç Éé Èè Êê Ëë Îî Ïï Ôô Œœ Ùù Ûû Üü Ÿÿ « œuvre » l’État\u00A0: 1\u202F000 2\u2011e", false)]
    [InlineData("Djeddah Qurʾān ʿUmar Muḥammad Ṣalāt Ṭāʾif Ḍiyāʾ Ẓāhir Türkiye Erdoğan İhsanoğlu Şanlıurfa", false)]
    [InlineData("ء آ أ ؤ إ ئ ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي لا ﷲ", true)]
    [InlineData("هدفًا، المادةُ؛ لِمَ؟ «القدس» 50٪ ٠١٢٣٤٥٦٧٨٩ 0123456789 پاکستان گامبيا OIC…", true)]
    [InlineData("المادة ½ ← № 3", true)]
    public void Fonts_HaveAllLettersOfTheLanguages(string text, bool rightToLeft)
    {
        var missing = Shape(text, rightToLeft).Pieces.Where(p => p.Glyphs.Any(g => g.Id == 0));

        Assert.Empty(missing.Select(p => text.Substring(p.Start, p.Length)));
    }

    [Fact]
    public void NarrowNoBreakSpace_KeepsFrenchPunctuationWithItsWord_InOneFont()
    {
        var paragraph = Shape("Pourquoi\u202F?", rightToLeft: false);

        Assert.Equal(faces.Latin, Assert.Single(paragraph.Pieces).Face);
    }

    private Paragraph Shape(string text, bool rightToLeft) => Shaper.Shape(text, faces, rightToLeft ? "ar" : "fr", rightToLeft);

    private PlacedGlyph[] GlyphsOf(string word) => Assert.Single(Shape(word, rightToLeft: true).Pieces).Glyphs;

    private static Typeface FaceOf(Paragraph paragraph, string piece) =>
        Assert.Single(paragraph.Pieces, p => paragraph.Text.Substring(p.Start, p.Length) == piece).Face;
}
