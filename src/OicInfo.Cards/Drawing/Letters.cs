using OicInfo.Cards.Layout;
using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>Draws the words of a card onto its ground.</summary>
internal static class Letters
{
    public static void Draw(SKCanvas canvas, CardLayout layout)
    {
        using var ink = Paint(Colours.Ink);
        using var green = Paint(Colours.Green);
        using var muted = Paint(Colours.Muted);
        using var gold = Paint(Colours.Gold);

        DrawHead(canvas, layout, green, muted, gold);
        Draw(canvas, layout, layout.Context, green);
        Draw(canvas, layout, layout.Headline, ink);
        Draw(canvas, layout, layout.Summary, muted);
        Draw(canvas, layout, layout.Footer, muted);
    }

    private static void DrawHead(SKCanvas canvas, CardLayout layout, SKPaint green, SKPaint muted, SKPaint gold)
    {
        layout.SiteName?.Draw(canvas, Edge(layout, Measures.SiteName), Measures.HeadBaseline, green);
        if (layout.Topic is { } topic)
        {
            var x = Measures.SiteName + (layout.SiteName?.Width ?? 0) + Measures.HeadGap;
            canvas.DrawRect(Edge(layout, x) - 1, Measures.HeadBaseline - 21, 2, 26, gold);
            topic.Draw(canvas, Edge(layout, x + Measures.HeadGap), Measures.HeadBaseline, muted);
        }
    }

    private static void Draw(SKCanvas canvas, CardLayout layout, PlacedBlock block, SKPaint paint)
    {
        foreach (var (line, baseline) in block.Lines)
        {
            line.Draw(canvas, Edge(layout, Measures.Margin), baseline, paint);
        }
    }

    /// <summary>The place that lies so far from the edge where reading starts.</summary>
    private static float Edge(CardLayout layout, float fromStart) => layout.RightToLeft ? Measures.Width - fromStart : fromStart;

    private static SKPaint Paint(SKColor colour) => new() { Color = colour, IsAntialias = true };
}
