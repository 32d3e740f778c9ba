using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>What every page shows around its own content.</summary>
/// <param name="Path">The page's address without the language, from <c>/</c>; the same in every language.</param>
/// <param name="Topic">Slug of the topic that the navigation marks; null outside of topics.</param>
/// <param name="SectionId">The section that the address names, where it is a section's share link.</param>
internal sealed record Shell(
    Snapshot Snapshot,
    Language Language,
    string Title,
    string Description,
    string Path,
    IReadOnlyList<Crumb> Breadcrumb,
    string? Topic = null,
    string? SectionId = null,
    bool Indexed = true)
{
    /// <summary>The canonical address, without scheme and host: a section's share link is the page.</summary>
    public string CanonicalPath => PathIn(Language.Code);

    /// <summary>The languages in which this page exists.</summary>
    public IEnumerable<Language> Alternates { get; init; } = Snapshot.Site.Languages;

    /// <summary>A string of the user interface in the page's language.</summary>
    public string T(string key) => Snapshot.Ui(Language.Code, key);

    /// <summary>A string with a value in it.</summary>
    public string T(string key, string value) => T(key).Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>A text of the data in the page's language.</summary>
    public string In(LocalizedText text) => text[Language.Code];

    /// <summary>The page's address in a language.</summary>
    public string PathIn(string language) => Path == "/" ? $"/{language}" : $"/{language}{Path}";

    /// <summary>The address to which the language switch leads: page and section are kept.</summary>
    public string SwitchPathIn(string language) => SectionId is null ? PathIn(language) : $"{PathIn(language)}/{SectionId}";

    /// <summary>A date as readers of the language write it.</summary>
    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", Language.Culture);

    /// <summary>A date that may be known to the year only.</summary>
    public string Date(PartialDate date) => date.Format(Language.Culture);

    /// <summary>A span of days, with what both ends share said once.</summary>
    public string Span(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        (null, _) => "",
        ({ } a, null) => Date(a),
        ({ } a, { } b) when a == b => Date(a),
        ({ Day: { } day } a, { Day: { } } b) when (a.Year, a.Month) == (b.Year, b.Month) =>
            $"{day.ToString(CultureInfo.InvariantCulture)}–{Date(b)}",
        ({ } a, { } b) => $"{Date(a)} – {Date(b)}",
    };
}

/// <summary>A step of the breadcrumb.</summary>
internal sealed record Crumb(string Title, string Path);

/// <summary>A model that brings what the layout needs.</summary>
internal interface IShellModel
{
    /// <summary>What stands around the page's own content.</summary>
    Shell Shell { get; }
}
