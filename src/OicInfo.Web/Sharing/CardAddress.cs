using System.Security.Cryptography;
using System.Text;
using OicInfo.Cards;
using OicInfo.Content.Model;

namespace OicInfo.Web.Sharing;

/// <summary>Addresses of share cards. Each carries a digest of what is on the card, so that a changed card is fetched anew and an unchanged one never.</summary>
internal static class CardAddress
{
    private const int DigestLength = 10;

    /// <summary>The card of a page, or of one of its sections.</summary>
    public static string Of(Snapshot snapshot, Language language, PageVersion page, Section? section) =>
        Versioned($"{page.Key.PathIn(language.Code)}{(section is null ? "" : "/" + section.Id)}", ShareCards.TextOf(snapshot, language, page, section));

    /// <summary>The card of a home page.</summary>
    public static string OfHome(Snapshot snapshot, Language language) => Versioned($"/{language.Code}", ShareCards.TextOfHome(snapshot, language));

    /// <summary>The digest of a card: of its words, and of the design in which they are set.</summary>
    public static string VersionOf(CardText text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{CardPainter.Design} {text}")))[..DigestLength];

    private static string Versioned(string path, CardText text) => $"/cards{path}.png?v={VersionOf(text)}";
}
