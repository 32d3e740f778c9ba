using OicInfo.Cards.Fonts;
using OicInfo.Cards.Text;

namespace OicInfo.Cards.Layout;

/// <summary>Finds sizes at which a card's words fit. Titles are never cut: their type steps down until it fits; a summary may lose its end.</summary>
internal sealed class Compositor(TypefacePair regular, TypefacePair bold)
{
    private const float LargestHeadline = 92;
    private const float LargestContext = 30;
    private const float SummarySize = 28;
    private const float SummaryGap = 32;
    private const float ContextGap = 26;
    private const float HeadSize = 27;
    private const float LargestFooter = 21;
    private const int SummaryLines = 3;

    /// <summary>A caller may hand over the text of a whole section: more characters than this never fit, and shaping them takes time.</summary>
    private const int LongestSummary = 1000;

    /// <summary>What a size is multiplied with to get the next smaller one.</summary>
    private const float Step = 0.94f;

    public CardLayout Compose(CardText text)
    {
        var context = text.Section is null ? Block.Empty : Context(text);
        var contextSpace = context.Lines.Count == 0 ? 0 : context.Height + ContextGap;
        var room = Measures.BodyBottom - Measures.BodyTop - contextSpace;
        var wholeSummary = Shape(text, text.Summary.Length > LongestSummary ? text.Summary[..LongestSummary] : text.Summary, regular);
        var headline = Headline(text, wholeSummary, room);
        var summary = Summary(text, wholeSummary, room - headline.Height);
        var summarySpace = summary.Lines.Count == 0 ? 0 : SummaryGap + summary.Height;

        // The body stands a little above the middle of its space, where the eye looks for it.
        var top = Measures.BodyTop + ((room - headline.Height - summarySpace) * 0.42f);
        var siteName = OneLine(text, text.SiteName, bold, Measures.Head / 2);
        return new(
            text.RightToLeft,
            siteName,
            OneLine(text, text.Topic, regular, Measures.Head - (siteName?.Width ?? 0)),
            new(context, top),
            new(headline, top + contextSpace),
            new(summary, top + contextSpace + headline.Height + SummaryGap),
            Footer(text));
    }

    private Block Context(CardText text) => Fit(
        Shape(text, text.Title, regular),
        LargestContext,
        size => size > 18 ? 2 : int.MaxValue,
        _ => (Measures.BodyBottom - Measures.BodyTop) / 2);

    /// <summary>The headline gives way to the summary while it is large, and the summary to the headline where that is long.</summary>
    private Block Headline(CardText text, Paragraph summary, float room) => Fit(
        Shape(text, text.Section ?? text.Title, bold),
        LargestHeadline,
        size => size > 77 ? 1 : size > 62 ? 2 : size > 46 ? 3 : size > 40 ? 4 : int.MaxValue,
        size => room - RoomForSummary(summary, size > 54 ? SummaryLines : size > 44 ? 2 : size > 32 ? 1 : 0));

    private static float RoomForSummary(Paragraph summary, int lines)
    {
        var needed = Math.Min(lines, summary.Wrap(SummarySize, Measures.Column)?.Count ?? lines);
        return needed == 0 ? 0 : SummaryGap + SummaryHeight(summary, needed);
    }

    private static float SummaryHeight(Paragraph summary, int lines)
    {
        var script = summary.TallestScript;
        return SummarySize * (script.Ascent + script.Descent + ((lines - 1) * script.TextLeading));
    }

    private Block Summary(CardText text, Paragraph whole, float room)
    {
        var lines = SummaryLines;
        while (lines > 0 && SummaryGap + SummaryHeight(whole, lines) > room)
        {
            lines--;
        }

        if (lines == 0)
        {
            return Block.Empty;
        }

        var paragraph = Shorten.ToLines(whole, part => Shape(text, part, regular), SummarySize, Measures.Column, lines);
        return Block.Of(paragraph.WrapEvenly(SummarySize, Measures.Column)!, paragraph, SummarySize, running: true);
    }

    private PlacedBlock Footer(CardText text)
    {
        var block = Fit(Shape(text, text.Footer, regular), LargestFooter, size => size > 19.5f ? 1 : 2, _ => 64, running: true);
        return new(block, Measures.FooterMiddle - (block.Height / 2));
    }

    private static TextLine? OneLine(CardText text, string words, TypefacePair faces, float width) =>
        Fit(Shape(text, words, faces), HeadSize, _ => 1, _ => float.MaxValue, width).Lines.SingleOrDefault();

    /// <summary>The largest setting of a text that has no more lines and no more height than its size allows.</summary>
    private static Block Fit(
        Paragraph paragraph,
        float largest,
        Func<float, int> mostLines,
        Func<float, float> room,
        float width = Measures.Column,
        bool running = false)
    {
        for (var size = largest; ; size *= Step)
        {
            if (paragraph.Wrap(size, width) is { } lines && lines.Count <= mostLines(size)
                && Block.Of(lines, paragraph, size, running) is var block && block.Height <= room(size))
            {
                return block with { Lines = paragraph.WrapEvenly(size, width)! };
            }
        }
    }

    private static Paragraph Shape(CardText text, string words, TypefacePair faces) =>
        Shaper.Shape(words, faces, text.LanguageCode, text.RightToLeft);
}
