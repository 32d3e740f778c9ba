using OicInfo.Content.Model;

namespace OicInfo.Web.Publishing;

/// <summary>A snapshot under its public address, for files that machines read.</summary>
/// <param name="Origin">Scheme and host of the site, without a slash at the end.</param>
internal sealed record PublicSite(Snapshot Snapshot, string Origin)
{
    /// <summary>The language of files that have one language only: English where the site has it.</summary>
    public Language MainLanguage => Snapshot.Site.FindLanguage("en") ?? Snapshot.Site.DefaultLanguage;

    /// <summary>The licence of the content; null where the site names none.</summary>
    public Licence? Licence => Snapshot.Site.Licence;

    /// <summary>Day of the newest page; null where there is no page.</summary>
    public DateOnly? Newest => Snapshot.Pages.Values.SelectMany(p => p.Versions.Values).Select(v => (DateOnly?)v.FrontMatter.Updated).Max();

    /// <summary>The full address of a path.</summary>
    public string Absolute(string path) => Origin + path;

    /// <summary>The full address of a table in a format: <c>json</c>, <c>csv</c> or <c>schema.json</c>.</summary>
    public string AddressOf(string table, string format) => Absolute($"/data/{table}.{format}");

    /// <summary>The pages of a topic in the order of navigation, its landing page first.</summary>
    public IEnumerable<Page> PagesOf(Topic topic) =>
        Snapshot.Pages.TryGetValue(new(topic.Slug, PageKey.IndexSlug), out var landing) ? topic.Pages.Prepend(landing) : topic.Pages;

    /// <summary>Every page, topic by topic.</summary>
    public IEnumerable<Page> Pages => Snapshot.Topics.SelectMany(PagesOf);
}
