using OicInfo.Search.Indexing;
using OicInfo.Search.Querying;

namespace OicInfo.Search.Suggesting;

/// <summary>Titles, headings and names of a language, for a list that shows while the reader types.</summary>
internal sealed class SuggestionList
{
    private const string ArabicArticle = "ال";
    private readonly LanguageIndex index;
    private readonly Line[] lines;

    public SuggestionList(LanguageIndex index)
    {
        this.index = index;
        lines = [.. index.Entries.Where(e => e.Kind != EntryKind.Event).DistinctBy(e => (e.Title, e.Page.Path)).Select(LineOf)];
    }

    /// <summary>The lines of which a word begins with each word typed, the nearest first.</summary>
    public IReadOnlyList<Suggestion> Find(QueryText typed, int limit)
    {
        var words = index.Words.Read(typed.Text).Take(SearchLimits.MaxWords).Select(w => w.Fold).ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        var found = Matching([.. words.Select(w => $" {w}")]);
        if (found.Count == 0)
        {
            found = Matching([.. words.Select(w => $" {(index.Vocabulary.Contains(w) ? w : index.Vocabulary.Corrections(w) is [var best, ..] ? best.Word : w)}")]);
        }

        return [.. found.OrderByDescending(f => f.Score).ThenBy(f => f.Line.Suggestion.Text.Length).ThenBy(f => f.Line.Suggestion.Path, StringComparer.Ordinal)
            .Take(Math.Clamp(limit, 1, SearchLimits.MaxSuggestions)).Select(f => f.Line.Suggestion)];
    }

    private List<(Line Line, float Score)> Matching(string[] beginnings)
    {
        var found = new List<(Line Line, float Score)>();
        foreach (var line in lines)
        {
            var inTitle = 0;
            var missing = false;
            foreach (var beginning in beginnings)
            {
                if (line.Title.Contains(beginning, StringComparison.Ordinal))
                {
                    inTitle++;
                }
                else if (!line.Names.Contains(beginning, StringComparison.Ordinal))
                {
                    missing = true;
                    break;
                }
            }

            if (!missing)
            {
                var beginsSo = line.Title.StartsWith(beginnings[0], StringComparison.Ordinal);
                found.Add((line, line.Weight + (2f * inTitle / beginnings.Length) + (beginsSo ? 1 : 0)));
            }
        }

        return found;
    }

    private Line LineOf(Entry entry)
    {
        var isPage = entry.Kind == EntryKind.Page;
        var weight = entry.Kind switch
        {
            EntryKind.Page => 1.5f,
            EntryKind.Member or EntryKind.SecretaryGeneral => 1.2f,
            EntryKind.Section when entry.Names.Count > 0 => 1f,
            EntryKind.Term => 0.8f,
            _ => 0.5f,
        };
        return new(new(entry.Title, isPage ? null : entry.Page.FrontMatter.Title, entry.Path), KeyOf([entry.Title]), KeyOf(entry.Names), weight);
    }

    /// <summary>All words, each after a blank; Arabic words with and without their article.</summary>
    private string KeyOf(IEnumerable<string> texts) => string.Concat(texts.SelectMany(index.Words.Read).SelectMany(w =>
        w.Fold.StartsWith(ArabicArticle, StringComparison.Ordinal) ? new[] { $" {w.Fold}", $" {w.Fold[ArabicArticle.Length..]}" } : [$" {w.Fold}"]));

    private sealed record Line(Suggestion Suggestion, string Title, string Names, float Weight);
}
