namespace OicInfo.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">The query as it was read: trimmed, and cut where it was too long.</param>
/// <param name="Groups">Pages, the best first.</param>
/// <param name="Total">How many sections, pages and rows match, in the topic asked for.</param>
/// <param name="Topics">How many match in each topic, whatever topic was asked for.</param>
/// <param name="DidYouMean">The query with its mistakes mended, as a reader would type it; null where nothing was mended.</param>
/// <param name="Answers">Cards of the states, organs, people, meetings, articles, areas and terms that the query names.</param>
/// <param name="OtherLanguages">What other languages have, where this one has nothing.</param>
public sealed record SearchResults(
    string Query,
    IReadOnlyList<ResultGroup> Groups,
    int Total,
    IReadOnlyDictionary<string, int> Topics,
    string? DidYouMean,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<OtherLanguage> OtherLanguages)
{
    /// <summary>The results of a search that found nothing.</summary>
    public static SearchResults Nothing(string query) => new(query, [], 0, new Dictionary<string, int>(), null, [], []);
}

/// <summary>A page with the places in it that match.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Path">The page's address.</param>
/// <param name="Topic">Slug of its topic.</param>
/// <param name="Hits">The best places, the best first; the page itself may be one.</param>
/// <param name="Total">How many places of the page match.</param>
public sealed record ResultGroup(string Title, string Path, string Topic, IReadOnlyList<Hit> Hits, int Total);

/// <summary>A place that matches.</summary>
/// <param name="Title">The heading of the section, the name of the row, or the title of the page.</param>
/// <param name="PageTitle">Title of the page on which it stands.</param>
/// <param name="Path">Its address, for example <c>/id/history/origins#rabat</c>.</param>
/// <param name="Snippet">Words of the place around what was looked for.</param>
/// <param name="Score">How well it matches; comparable within one search only.</param>
public sealed record Hit(string Title, string PageTitle, string Path, IReadOnlyList<SnippetPart> Snippet, float Score);

/// <summary>A piece of plain text, never HTML.</summary>
/// <param name="IsMarked">Whether this is a word that was looked for.</param>
public sealed record SnippetPart(string Text, bool IsMarked);

/// <summary>What another language has for a query.</summary>
/// <param name="Language">Code of the language.</param>
/// <param name="Groups">Its best pages.</param>
public sealed record OtherLanguage(string Language, IReadOnlyList<ResultGroup> Groups, int Total);

/// <summary>A line of a list of suggestions.</summary>
/// <param name="Text">What the line says: a title, a heading or a name.</param>
/// <param name="Context">The page on which it stands, where the line is not itself the page.</param>
/// <param name="Path">Where it leads.</param>
public sealed record Suggestion(string Text, string? Context, string Path);
