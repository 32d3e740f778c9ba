using System.Text.RegularExpressions;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>What every page shows around its own content.</summary>
/// <param name="Origin">Scheme and host of the site, without a slash at the end.</param>
/// <param name="Path">The page's address without the language, from <c>/</c>; the same in every language.</param>
/// <param name="Topic">Slug of the topic that the navigation marks; null outside of topics.</param>
/// <param name="SectionId">The section that the address names, where it is a section's share link.</param>
public sealed partial record Shell(
    Snapshot Snapshot,
    Language Language,
    string Origin,
    string Title,
    string Description,
    string Path,
    IReadOnlyList<Crumb> Breadcrumb,
    string? Topic = null,
    string? SectionId = null,
    bool Indexed = true)
{
    private static readonly string[] FooterPages = ["how-made", "sources", "corrections", "glossary", "open-data", "translations", "design"];

    /// <summary>The page's address in the reader's language.</summary>
    public string OwnPath => PathIn(Language.Code);

    /// <summary>The canonical address, without scheme and host: of a section's share link the page, of a page without a version in the reader's language the version that is shown.</summary>
    public string CanonicalPath => PathIn((Shown ?? Language).Code);

    /// <summary>The language of the version that is shown; null: the reader's own.</summary>
    public Language? Shown { get; init; }

    /// <summary>The address under which this very view is shared: the section's, where it shows one.</summary>
    public string SharePath => SwitchPathIn(Language.Code);

    /// <summary>Address of the card that stands for this view where it is shared, 1200 × 630 pixels; null where it has none.</summary>
    public string? CardPath { get; init; }

    /// <summary>Address of the page as Markdown; null where it is none.</summary>
    public string? MarkdownPath => Topic is null ? null : CanonicalPath + ".md";

    /// <summary>The page in the site's default language, or in the first that has it.</summary>
    public string DefaultPath => PathIn((Alternates.FirstOrDefault(l => l == Snapshot.Site.DefaultLanguage) ?? Alternates.FirstOrDefault() ?? Language).Code);

    /// <summary>The languages in which this page exists.</summary>
    public IEnumerable<Language> Alternates { get; init; } = Snapshot.Site.Languages;

    /// <summary>Name of the site.</summary>
    public string SiteName => In(Snapshot.Site.Name);

    /// <summary>What stands in the browser's tab.</summary>
    public string FullTitle => Title == SiteName ? $"{SiteName}: {In(Snapshot.Site.Tagline)}" : $"{Title} · {SiteName}";

    /// <summary>Whether this is the home page of a language.</summary>
    public bool IsHome => Path == "/" && Indexed;

    /// <summary>Whether the page's own content has the search box, so that the header goes without.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>The topics of the navigation.</summary>
    public IEnumerable<LinkModel> Topics =>
        Snapshot.Site.Topics.Where(t => Snapshot.FindPageOrFallback(Language.Code, new(t.Slug, PageKey.IndexSlug)) is not null)
            .Select(t => new LinkModel(In(t.Title), $"/{Language.Code}/{t.Slug}"));

    /// <summary>The pages that tell how far the site may be trusted.</summary>
    public IEnumerable<LinkModel> FooterLinks =>
        FooterPages.Select(slug => Snapshot.FindPageOrFallback(Language.Code, new("reference", slug))).OfType<PageVersion>()
            .Select(p => new LinkModel(p.FrontMatter.NavTitle, p.Key.PathIn(Language.Code)));

    /// <summary>A string of the user interface in the page's language.</summary>
    public string T(string key) => Snapshot.Ui(Language.Code, key);

    /// <summary>A string with a value in it.</summary>
    public string T(string key, string value) => T(key).Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>A string in the form that a number asks for.</summary>
    public string Counted(string key, int count) => CountedText.For(T(key), count);

    /// <summary>A text of the data in the page's language.</summary>
    public string In(LocalizedText text) => text[Language.Code];

    /// <summary>The page's address in a language.</summary>
    public string PathIn(string language) => Path == "/" ? $"/{language}" : $"/{language}{Path}";

    /// <summary>The address of another page in the page's language.</summary>
    public string PathTo(string topic, string slug) => new PageKey(topic, slug).PathIn(Language.Code);

    /// <summary>The address to which the language switch leads: page and section are kept.</summary>
    public string SwitchPathIn(string language) => SectionId is null ? PathIn(language) : $"{PathIn(language)}/{SectionId}";

    /// <summary>The full address of a path.</summary>
    public string Absolute(string path) => Origin + path;

    /// <summary>The value of <c>aria-current</c> for a topic in the navigation, or null.</summary>
    public string? CurrentMark(string topicPath) =>
        topicPath == OwnPath ? "page" : Topic is not null && topicPath == $"/{Language.Code}/{Topic}" ? "true" : null;

    /// <summary>The address of a page that data names as <c>topic/page</c>; null where it names none, or one that does not exist.</summary>
    public string? PathOf(string? page, string? section = null) =>
        PageKey.Named(page) is { } key && Snapshot.Pages.ContainsKey(key)
            ? key.PathIn(Language.Code) + (section is null ? "" : $"#{section}")
            : null;

    /// <summary>A link to such a page, by its title; null as above.</summary>
    public LinkModel? LinkTo(string? page) =>
        PageKey.Named(page) is { } key && Snapshot.FindPageOrFallback(Language.Code, key) is { } version
            ? new(version.FrontMatter.Title, key.PathIn(Language.Code))
            : null;

    /// <summary>A member state's name; the id itself where the table has none.</summary>
    public string CountryName(string id) => Snapshot.Data.Members.Find(id) is { } member ? In(member.Name) : id;

    /// <summary>An organ's abbreviation where it is known by one, else its name.</summary>
    public string ShortName(Organ organ) => In(organ.Abbreviation) is { Length: > 0 } abbreviation ? abbreviation : In(organ.Name);

    /// <summary>City and country, either of which may be unknown.</summary>
    public string Place(LocalizedText city, LocalizedText country) =>
        string.Join(T("listComma"), new[] { In(city), In(country) }.Where(p => p.Length > 0));

    /// <summary>A date as readers of the language write it.</summary>
    public string Date(DateOnly date) => Date(new PartialDate(date.Year, date.Month, date.Day));

    /// <summary>A date that may be known to the year only.</summary>
    public string Date(PartialDate date) => date.Format(Language.Culture);

    /// <summary>A Hijri date of the tables, which name months in English, as readers of the language write it.</summary>
    public string Hijri(string date) =>
        $"{HijriMonth().Replace(date, m => T($"hijri-{m.Value.Replace(' ', '-').Replace("'", "", StringComparison.Ordinal).ToLowerInvariant()}"))} {T("hijriEra")}";

    [GeneratedRegex("[A-Z][a-z']+( al-[A-Z][a-z']+)?", RegexOptions.CultureInvariant)]
    private static partial Regex HijriMonth();

    /// <summary>A span of days, with what both ends share said once.</summary>
    public string Span(PartialDate? from, PartialDate? to) => PartialDate.FormatSpan(from, to, Language.Culture);
}

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Title, string Path);

/// <summary>A model that brings what the layout needs.</summary>
public interface IShellModel
{
    /// <summary>What stands around the page's own content.</summary>
    Shell Shell { get; }

    /// <summary>What the page says about itself to machines (https://schema.org), as JSON that may stand in HTML; null: nothing.</summary>
    string? StructuredData => null;
}
