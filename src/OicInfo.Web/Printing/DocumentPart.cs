using System.Text.RegularExpressions;

namespace OicInfo.Web.Printing;

/// <summary>Makes the HTML of a page a part of a longer document: headings go one level down, ids get the part's name before them, and links to other parts stay in the document.</summary>
/// <remarks>It reads HTML that this site wrote: attributes in double quotes, no <c>&gt;</c> in their values, and no tag in a script.</remarks>
/// <param name="prefix">Name of the part, unique in the document.</param>
/// <param name="partOf">The part that has taken the place of a page, by the page's address.</param>
internal sealed partial class DocumentPart(string prefix, IReadOnlyDictionary<string, string> partOf)
{
    /// <summary>The last level of heading that HTML has.</summary>
    private const int LowestHeading = 6;

    /// <summary>The HTML as a part of the document.</summary>
    public string Rewrite(string html) => Tag().Replace(html, tag => Reference().Replace(Attribute().Replace(Demoted(tag.Value), Renamed), $"url(#{prefix}.$1)"));

    private static string Demoted(string tag) => Heading().Replace(tag, heading =>
        heading.Groups["start"].Value + Math.Min(heading.Groups["level"].Value[0] - '0' + 1, LowestHeading));

    private string Renamed(Match attribute)
    {
        var (name, value) = (attribute.Groups["name"].Value, attribute.Groups["value"].Value);
        return $" {name}=\"{(name == "href" ? Target(value) : string.Join(' ', value.Split(' ').Select(id => $"{prefix}.{id}")))}\"";
    }

    private string Target(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, id) = hash < 0 ? (address, null) : (address[..hash], address[(hash + 1)..]);
        return page.Length == 0 ? $"#{prefix}.{id}"
            : partOf.TryGetValue(page, out var part) ? id is null ? $"#{part}" : $"#{part}.{id}"
            : address;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("^(?<start></?h)(?<level>[1-6])(?=[ >])")]
    private static partial Regex Heading();

    [GeneratedRegex(" (?<name>id|href|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex Reference();
}
