namespace OicInfo.Cards.Layout;

/// <summary>The measures of a card in pixels. Text stands at the start side, the panel with the lattice at the end side.</summary>
internal static class Measures
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Width of the panel: two stars of the lattice.</summary>
    public const int Panel = 210;

    /// <summary>From the card's start edge to the text.</summary>
    public const float Margin = 76;

    /// <summary>The width of every line of text.</summary>
    public const float Column = Width - Panel - Margin - 64;

    /// <summary>Radius of the star before the site's name.</summary>
    public const float StarRadius = 17;

    /// <summary>From the card's start edge to the site's name.</summary>
    public const float SiteName = Margin + (2 * StarRadius) + 14;

    /// <summary>On each side of the line between the site's name and the topic.</summary>
    public const float HeadGap = 16;

    /// <summary>What the site's name and the topic have together.</summary>
    public const float Head = Margin + Column - SiteName - (2 * HeadGap);

    /// <summary>Baseline of the line with the site's name and the topic.</summary>
    public const float HeadBaseline = 96;

    /// <summary>Between this and <see cref="BodyBottom"/> stand titles and summary.</summary>
    public const float BodyTop = 136;

    public const float BodyBottom = 512;

    /// <summary>The fine line above the footer.</summary>
    public const float Rule = 536;

    /// <summary>The footer's line or lines stand around this.</summary>
    public const float FooterMiddle = 576;
}
