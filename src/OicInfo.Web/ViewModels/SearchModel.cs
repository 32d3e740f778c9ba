using OicInfo.Search;

namespace OicInfo.Web.ViewModels;

/// <summary>The page of search results.</summary>
/// <param name="Topic">Slug of the only topic that is shown; null: all.</param>
public sealed record SearchModel(Shell Shell, SearchResults Results, string? Topic) : IShellModel
{
    /// <summary>Whether the reader asked for anything.</summary>
    public bool Asked => Results.Query.Length > 0;

    /// <summary>What was found, in words.</summary>
    public string Count => Shell.T("searchCount", Results.Total.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The topics in which something was found, with how much.</summary>
    public IEnumerable<(LinkModel Link, int Count, bool Current)> Filters => Shell.Snapshot.Topics
        .Where(t => Results.Topics.GetValueOrDefault(t.Slug) > 0)
        .Select(t => (new LinkModel(Shell.In(t.Title), AddressOf(Results.Query, t.Slug)), Results.Topics[t.Slug], t.Slug == Topic));

    /// <summary>The address of a search.</summary>
    public string AddressOf(string query, string? topic = null, string? language = null) =>
        $"/{language ?? Shell.Language.Code}/search?q={Uri.EscapeDataString(query)}{(topic is null ? "" : $"&topic={topic}")}";
}
