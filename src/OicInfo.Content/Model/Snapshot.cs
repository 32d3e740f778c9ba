using System.Collections.Frozen;
using OicInfo.Content.Checking;

namespace OicInfo.Content.Model;

/// <summary>All content at one moment, immutable. Readers of one response see one snapshot.</summary>
/// <param name="Version">A digest of every file read: the same content has the same version on every machine.</param>
public sealed record Snapshot(
    string Version,
    Site Site,
    FrozenDictionary<string, FrozenDictionary<string, string>> UiStrings,
    FrozenDictionary<PageKey, Page> Pages,
    IReadOnlyList<Topic> Topics,
    DataTables Data,
    FrozenDictionary<string, PageKey> Aliases,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    private const int MaxRelated = 3;

    private readonly FrozenDictionary<string, Topic> topics = Topics.ToFrozenDictionary(t => t.Slug);
    private readonly Lazy<RelatedPages> related = new(() => new(Pages, Site.DefaultLanguage, MaxRelated));

    /// <summary>Whether the content may be published: no diagnostic is an error.</summary>
    public bool IsValid => Diagnostics.All(d => d.Severity != Severity.Error);

    /// <summary>Pages that treat of the same as another, found out once.</summary>
    public RelatedPages Related => related.Value;

    /// <summary>The topic with this slug, or null.</summary>
    public Topic? FindTopic(string slug) => topics.GetValueOrDefault(slug);

    /// <summary>A page version in a language, or null.</summary>
    public PageVersion? FindPage(string language, PageKey key) => Pages.GetValueOrDefault(key)?.In(language);

    /// <summary>A page version in a language; where that is missing, in the default language, then in any; null where there is no such page.</summary>
    public PageVersion? FindPageOrFallback(string language, PageKey key) =>
        Pages.GetValueOrDefault(key) is not { } page ? null
        : page.In(language) ?? page.In(Site.DefaultLanguage.Code) ?? Site.Languages.Select(l => page.In(l.Code)).First(v => v is not null);

    /// <summary>A string of the user interface; the key itself where the language has none.</summary>
    public string Ui(string language, string key) =>
        UiStrings.TryGetValue(language, out var strings) && strings.TryGetValue(key, out var text) ? text : key;
}

/// <summary>A topic with its pages in the order of navigation; the landing page is not among them.</summary>
public sealed record Topic(string Slug, LocalizedText Title, IReadOnlyList<Page> Pages);
