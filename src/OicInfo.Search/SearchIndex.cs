using System.Collections.Frozen;
using OicInfo.Content.Model;
using OicInfo.Search.Querying;

namespace OicInfo.Search;

/// <summary>
/// The index of a snapshot, in memory. It is made anew with each snapshot, so what it finds is never older than the pages.
/// May be asked by any number of threads at once.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly FrozenDictionary<string, LanguageSearch> languages;

    private SearchIndex(string version, FrozenDictionary<string, LanguageSearch> languages)
    {
        Version = version;
        this.languages = languages;
    }

    /// <summary>Version of the snapshot that was indexed.</summary>
    public string Version { get; }

    /// <summary>Indexes every page of a snapshot in every language.</summary>
    public static SearchIndex Build(Snapshot snapshot)
    {
        var synonyms = SynonymFile.Read();
        return new(snapshot.Version, snapshot.Site.Languages.AsParallel()
            .Select(l => (l.Code, Search: new LanguageSearch(snapshot, l, synonyms)))
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

        return search.Find(text, options);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var search in languages.Values)
        {
            search.Dispose();
        }
    }
}
