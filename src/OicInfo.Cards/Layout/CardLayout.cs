using OicInfo.Cards.Text;

namespace OicInfo.Cards.Layout;

/// <summary>Where every line of a card stands.</summary>
/// <param name="SiteName">One line beside the star; null where there is no name.</param>
/// <param name="Topic">One line after the site's name; null where there is no topic.</param>
/// <param name="Context">The page's title above a section's; empty on the card of a whole page.</param>
/// <param name="Headline">What is shared: the section's title, else the page's.</param>
/// <param name="Summary">What is left of the summary; empty where the headline needs all room.</param>
/// <param name="Footer">The line or two at the bottom.</param>
internal sealed record CardLayout(
    bool RightToLeft,
    TextLine? SiteName,
    TextLine? Topic,
    PlacedBlock Context,
    PlacedBlock Headline,
    PlacedBlock Summary,
    PlacedBlock Footer)
{
    /// <summary>Titles, headline and summary from the top downwards.</summary>
    public IEnumerable<PlacedBlock> Body => [Context, Headline, Summary];
}
