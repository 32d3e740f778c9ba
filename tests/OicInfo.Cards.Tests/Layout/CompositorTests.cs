using OicInfo.Cards.Layout;

namespace OicInfo.Cards.Tests.Layout;

public sealed class CompositorTests(PainterFixture fixture)
{
    public static TheoryData<string, int> LongTitles =>
        new MatrixTheoryData<string, int>(["id", "en", "ar", "fr"], [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]);

    public static TheoryData<string> Samples => [.. SampleCards.All.Keys];

    [Theory]
    [MemberData(nameof(LongTitles))]
    public void Title_HoweverLong_KeepsEveryWord(string language, int words)
    {
        var card = SampleCards.WithTitleOf(words, language);

        var layout = fixture.Painter.Compose(card);

        Assert.Equal(card.Title, TextOf(layout.Headline));
        AssertInside(layout);
    }

    [Theory]
    [MemberData(nameof(LongTitles))]
    public void SectionAndTitle_HoweverLong_KeepEveryWord(string language, int words)
    {
        var card = SampleCards.WithTitleOf(words, language);
        card = card with { Section = card.Title };

        var layout = fixture.Painter.Compose(card);

        Assert.Equal(card.Title, TextOf(layout.Context));
        Assert.Equal(card.Section, TextOf(layout.Headline));
        AssertInside(layout);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_StandsInsideItsSpace(string sample) => AssertInside(fixture.Painter.Compose(SampleCards.All[sample]));

    [Fact]
    public void Word_WiderThanTheColumn_IsSetSmaller()
    {
        var word = string.Concat(Enumerable.Repeat("Mempertanggungjawabkan", 6));

        var layout = fixture.Painter.Compose(SampleCards.All["id-page"] with { Title = word });

        Assert.Equal(word, TextOf(layout.Headline));
        AssertInside(layout);
    }

    [Fact]
    public void Section_IsHeadline_WithThePagesTitleAboveIt()
    {
        var layout = fixture.Painter.Compose(SampleCards.All["en-section"]);

        Assert.Equal("Objectives and principles", TextOf(layout.Headline));
        Assert.True(layout.Context.Bottom < layout.Headline.Top);
        Assert.True(layout.Context.Block.Lines[0].Size < layout.Headline.Block.Lines[0].Size / 1.5);
    }

    [Fact]
    public void Page_HasNothingAboveItsTitle()
    {
        Assert.Empty(fixture.Painter.Compose(SampleCards.All["en-page"]).Context.Block.Lines);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public void LongSummary_EndsAfterAWholeWord(string language)
    {
        var card = SampleCards.All[$"{language}-section"];
        card = card with { Summary = string.Join(' ', Enumerable.Repeat(card.Summary, 5)) };

        var summary = TextOf(fixture.Painter.Compose(card).Summary);

        Assert.EndsWith("…", summary, StringComparison.Ordinal);
        Assert.StartsWith(summary[..^1], card.Summary, StringComparison.Ordinal);
        Assert.False(char.IsLetterOrDigit(card.Summary[summary.Length - 1]));
        Assert.True(char.IsLetterOrDigit(summary[^2]));
    }

    [Fact]
    public void SummaryOfAWholeSection_BeginsAsAnyOther()
    {
        var card = SampleCards.All["ar-page"];
        var twice = card with { Summary = string.Join(' ', Enumerable.Repeat(card.Summary, 2)) };
        var often = card with { Summary = string.Join(' ', Enumerable.Repeat(card.Summary, 500)) };

        Assert.Equal(TextOf(fixture.Painter.Compose(twice).Summary), TextOf(fixture.Painter.Compose(often).Summary));
    }

    [Fact]
    public void Summary_WithAWordWiderThanTheColumn_EndsBeforeIt()
    {
        var card = SampleCards.All["en-page"] with { Summary = "See " + new string('w', 200) + " for more." };

        Assert.Equal("See…", TextOf(fixture.Painter.Compose(card).Summary));
    }

    [Fact]
    public void ShortSummary_IsWhole()
    {
        var card = SampleCards.All["fr-section"];

        Assert.Equal(card.Summary, TextOf(fixture.Painter.Compose(card).Summary));
    }

    [Fact]
    public void LastLine_IsNotOneWordAlone()
    {
        var card = SampleCards.All["fr-section"] with { Summary = "La Commission conseille les États membres ; elle siège à Djeddah." };

        var lines = fixture.Painter.Compose(card).Summary.Block.Lines;

        Assert.Equal(2, lines.Count);
        Assert.Equal("membres ; elle siège à Djeddah.", lines[1].Text);
    }

    private static string TextOf(PlacedBlock block) => string.Join(' ', block.Block.Lines.Select(l => l.Text));

    private static void AssertInside(CardLayout layout)
    {
        Assert.All(
            layout.Body.Append(layout.Footer).SelectMany(b => b.Lines),
            l => Assert.InRange(l.Line.Width, 0, Measures.Column + 0.5f));

        var top = Measures.BodyTop;
        foreach (var block in layout.Body.Where(b => b.Block.Lines.Count > 0))
        {
            Assert.True(block.Top >= top - 0.01f, $"A block begins at {block.Top}, above {top}.");
            top = block.Bottom;
        }

        Assert.InRange(top, Measures.BodyTop, Measures.BodyBottom + 0.01f);
    }
}
