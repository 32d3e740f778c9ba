namespace OicInfo.Cards;

/// <summary>The words on a share card, in one language.</summary>
/// <param name="SiteName">The site's name, beside the star at the top.</param>
/// <param name="Topic">The topic's title, after the site's name; empty where there is none.</param>
/// <param name="Title">The page's title. Set large, or above the section's title where a section is shared. Never shortened.</param>
/// <param name="Section">The title of the section that is shared, set large; null for a whole page. Never shortened.</param>
/// <param name="Summary">What the page or section says. Shortened at a word where room is wanting.</param>
/// <param name="Footer">The line at the bottom, for example that the site is independent.</param>
/// <param name="LanguageCode">ISO 639-1 code: fonts may have letter forms of a language.</param>
/// <param name="RightToLeft">The direction of the text and of the whole layout.</param>
public sealed record CardText(
    string SiteName,
    string Topic,
    string Title,
    string? Section,
    string Summary,
    string Footer,
    string LanguageCode,
    bool RightToLeft);
