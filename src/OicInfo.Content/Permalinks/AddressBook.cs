using OicInfo.Content.Model;

namespace OicInfo.Content.Permalinks;

/// <summary>The addresses of homes, pages and sections: those that there are, and whether an old one still leads somewhere.</summary>
internal sealed class AddressBook
{
    private readonly Site site;
    private readonly ILookup<PageKey, AddressedPage> pages;
    private readonly Dictionary<string, PageKey> aliases;

    public AddressBook(Site site, IEnumerable<AddressedPage> versions)
    {
        this.site = site;
        pages = versions.ToLookup(v => v.Key);
        aliases = pages.SelectMany(p => p).SelectMany(v => v.FrontMatter.Aliases.Select(a => (Alias: a, v.Key)))
            .DistinctBy(a => a.Alias).ToDictionary(a => a.Alias, a => a.Key, StringComparer.Ordinal);
    }

    /// <summary>Every address of today, in order.</summary>
    public IEnumerable<string> All => site.Languages.Select(l => $"/{l.Code}")
        .Concat(pages.SelectMany(p => p).SelectMany(v => v.Sections.Select(s => $"{v.Key.PathIn(v.Language)}/{s}").Prepend(v.Key.PathIn(v.Language))))
        .Order(StringComparer.Ordinal);

    /// <summary>Whether an address leads to a home, a page or a section, if need be by way of a former name.</summary>
    public bool Answers(string address) => address.Split('/') switch
    {
        ["", var language] => site.FindLanguage(language) is not null,
        ["", var language, var topic] => Find(language, topic, PageKey.IndexSlug) is not null,
        ["", var language, var topic, var page] => Find(language, topic, page) is not null || Find(language, topic, PageKey.IndexSlug)?.HasSection(page) == true,
        ["", var language, var topic, var page, var section] => Find(language, topic, page)?.HasSection(section) == true,
        _ => false,
    };

    /// <summary>The version that is shown at an address; as on the site, another language's where the page has none in this one.</summary>
    private AddressedPage? Find(string language, string topic, string slug)
    {
        if (site.FindLanguage(language) is null)
        {
            return null;
        }

        var versions = pages[aliases.TryGetValue($"{topic}/{slug}", out var renamed) ? renamed : new(topic, slug)];
        return versions.FirstOrDefault(v => v.Language == language)
            ?? versions.FirstOrDefault(v => v.Language == site.DefaultLanguage.Code)
            ?? versions.FirstOrDefault();
    }
}
