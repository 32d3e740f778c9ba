using System.Collections.Concurrent;
using OicInfo.Cards;
using OicInfo.Content.Model;

namespace OicInfo.Web.Sharing;

/// <summary>The share cards of pages and sections, drawn when they are first asked for.</summary>
public sealed class ShareCards(CardPainter painter)
{
    /// <summary>A card has 40 kB at most, so that all of them take some 80 MB; beyond that the cache begins anew.</summary>
    private const int MaxCards = 4_000;

    private readonly ConcurrentDictionary<CardText, Lazy<byte[]>> drawn = new();

    /// <summary>The card with these words, as PNG of 1200 × 630 pixels.</summary>
    public byte[] With(CardText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (drawn.Count >= MaxCards)
        {
            drawn.Clear();
        }

        return drawn.GetOrAdd(text, t => new(() => painter.Paint(t))).Value;
    }

    /// <summary>The words on the card of a page, or of one of its sections.</summary>
    internal static CardText TextOf(Snapshot snapshot, Language language, PageVersion page, Section? section) => new(
        snapshot.Site.Name[language.Code],
        snapshot.FindTopic(page.Key.Topic)?.Title[language.Code] ?? "",
        page.FrontMatter.Title,
        section?.Title,
        page.DescriptionOf(section),
        snapshot.Ui(language.Code, "independenceShort"),
        page.Language.Code,
        page.Language.Direction == "rtl");

    /// <summary>The words on the card of a home page.</summary>
    internal static CardText TextOfHome(Snapshot snapshot, Language language) => new(
        snapshot.Site.Name[language.Code], "", snapshot.Site.Tagline[language.Code], null, snapshot.Ui(language.Code, "homeLead"),
        snapshot.Ui(language.Code, "independenceShort"), language.Code, language.Direction == "rtl");
}
