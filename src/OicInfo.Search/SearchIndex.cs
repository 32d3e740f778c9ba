using System.Collections.Frozen;
using OicInfo.Content.Model;
using OicInfo.Search.Querying;

namespace OicInfo.Search;

/// <summary>
/// The index of a snapshot, in memory. Each snapshot has its own, so what it finds is never older than the pages.
/// May be asked by any number of threads at once.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private const int GroupsOfOtherLanguages = 3;
    private readonly SynonymFile synonyms;
    private readonly FrozenDictionary<string, LanguageSearch> languages;

    private SearchIndex(string version, SynonymFile synonyms, FrozenDictionary<string, LanguageSearch> languages)
    {
        Version = version;
        this.synonyms = synonyms;
        this.languages = languages;
    }

    /// <summary>Version of the snapshot that was indexed.</summary>
    public string Version { get; }

    /// <summary>Indexes every page of a snapshot in every language.</summary>
    /// <param name="before">The index of another snapshot: topics whose words have not changed are taken from it.</param>
    public static SearchIndex Build(Snapshot snapshot, SearchIndex? before = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var synonyms = before?.synonyms ?? SynonymFile.Read();
        return new(snapshot.Version, synonyms, snapshot.Site.Languages.AsParallel()
            .Select(l => (l.Code, Search: LanguageSearch.Of(snapshot, l, synonyms, before?.languages.GetValueOrDefault(l.Code))))
            .ToFrozenDictionary(l => l.Code, l => l.Search));
    }

    /// <summary>Finds what answers a query. Any input has an answer, if an empty one; none is an error.</summary>
    /// <param name="language">Code of the language to look in.</param>
    /// <param name="query">What the reader typed.</param>
    public SearchResults Find(string language, string? query, SearchOptions? options = null)
    {
        options ??= SearchOptions.Default;
        var text = QueryText.Read(query);
        if (text.Text.Length == 0 || !languages.TryGetValue(language, out var search))
        {
            return SearchResults.Nothing(text.Text);
        }

        var results = search.Find(text, options);
        return results.Topics.Count > 0 ? results : results with { OtherLanguages = [.. FindElsewhere(language, text)] };
    }

    /// <summary>Titles, headings and names that go on as the reader began, the nearest first.</summary>
    /// <param name="language">Code of the language to look in.</param>
    /// <param name="prefix">What the reader has typed so far.</param>
    /// <param name="limit">Most lines to return, up to <see cref="SearchLimits.MaxSuggestions"/>.</param>
    public IReadOnlyList<Suggestion> Suggest(string language, string? prefix, int limit = 8) =>
        languages.TryGetValue(language, out var search) ? search.Suggest(QueryText.Read(prefix), limit) : [];

    private IEnumerable<OtherLanguage> FindElsewhere(string language, QueryText text)
    {
        foreach (var (code, search) in languages.Where(l => l.Key != language).OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            var results = search.Find(text, new() { Limit = GroupsOfOtherLanguages });
            if (results.Total > 0)
            {
                yield return new(code, results.Groups, results.Total);
            }
        }
    }

    /// <summary>Ends the search; an index that was built from this one shares its parts, and ends with it.</summary>
    public void Dispose()
    {
        foreach (var search in languages.Values)
        {
            search.Dispose();
        }
    }
}
