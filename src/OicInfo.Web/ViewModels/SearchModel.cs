using OicInfo.Content.Model;
using OicInfo.Search;

namespace OicInfo.Web.ViewModels;

/// <summary>Pages that match, in a language.</summary>
public sealed record ResultsModel(Shell Shell, Language Language, IReadOnlyList<ResultGroup> Groups)
{
    /// <summary>Title of a group's topic.</summary>
    public string TopicOf(ResultGroup group) => Shell.Snapshot.FindTopic(group.Topic) is { } topic ? topic.Title[Language.Code] : "";

    /// <summary>What is said of the places of a page that are not shown; null where all are.</summary>
    public string? MoreOf(ResultGroup group) =>
        group.Total - group.Hits.Count is var more and > 0 ? CountedText.For(Shell.Snapshot.Ui(Language.Code, "searchMore"), more) : null;
}

/// <summary>The page of search results.</summary>
/// <param name="Topic">Slug of the only topic that is shown; null: all.</param>
public sealed record SearchModel(Shell Shell, SearchResults Results, string? Topic) : IShellModel
{
    /// <summary>Whether the reader asked for anything.</summary>
    public bool Asked => Results.Query.Length > 0;

    /// <summary>What was found, in words.</summary>
    public string Count => Shell.Counted("searchCount", Results.Total);

    /// <summary>What was found in the page's own language.</summary>
    public ResultsModel Found => new(Shell, Shell.Language, Results.Groups);

    /// <summary>What other languages have.</summary>
    public IEnumerable<(Language Language, int Total, ResultsModel Found)> Elsewhere =>
        from other in Results.OtherLanguages
        let language = Shell.Snapshot.Site.FindLanguage(other.Language)
        where language is not null
        select (language, other.Total, new ResultsModel(Shell, language, other.Groups));

    /// <summary>The topics in which something was found, with how much.</summary>
    public IEnumerable<(LinkModel Link, int Count, bool Current)> Filters => Shell.Snapshot.Topics
        .Where(t => Results.Topics.GetValueOrDefault(t.Slug) > 0)
        .Select(t => (new LinkModel(Shell.In(t.Title), AddressOf(Results.Query, t.Slug)), Results.Topics[t.Slug], t.Slug == Topic));

    /// <summary>The address of a search.</summary>
    public string AddressOf(string query, string? topic = null, string? language = null) =>
        $"/{language ?? Shell.Language.Code}/search?q={Uri.EscapeDataString(query)}{(topic is null ? "" : $"&topic={topic}")}";
}
