using System.Collections.Frozen;
using System.Text;
using OicInfo.Content.Model;
using OicInfo.Search.Answers;
using OicInfo.Search.Indexing;
using OicInfo.Search.Suggesting;

namespace OicInfo.Search.Querying;

/// <summary>Finds in one language.</summary>
internal sealed class LanguageSearch : IDisposable
{
    /// <summary>What the second and third place of a page add to its first.</summary>
    private const float FurtherHitWeight = 0.08f;

    /// <summary>A further place of a page is shown if it scores more than this part of its first.</summary>
    private const float LeastFurtherHit = 0.1f;

    /// <summary>What the score of a page as a whole counts beside those of its sections.</summary>
    private const float PageAmongItsSections = 0.45f;

    private readonly DataTables data;
    private readonly FrozenDictionary<string, string>? strings;
    private readonly LanguageIndex index;
    private readonly AnswerFinder answers;
    private readonly SuggestionList suggestions;
    private readonly QueryReader reader;
    private readonly Ranking ranking;

    private LanguageSearch(Snapshot snapshot, LanguageIndex index, SynonymFile file)
    {
        this.index = index;
        (data, strings) = (snapshot.Data, StringsOf(snapshot, index.Language));
        Synonyms = new(index, data, file);
        answers = new(index, Synonyms, new EntityReader(snapshot, index.Language).Read());
        suggestions = new(index);
        index.Words.StopLearning();
        reader = new(index, Synonyms);
        ranking = new(index);
    }

    /// <summary>The search in a language of a snapshot; what has not changed is taken from a search in a snapshot before it.</summary>
    public static LanguageSearch Of(Snapshot snapshot, Language language, SynonymFile file, LanguageSearch? before)
    {
        var index = new LanguageIndex(language, new EntryReader(snapshot, language).Read(), before?.index);
        return before is not null && before.IsOf(snapshot, index) ? before : new(snapshot, index, file);
    }

    /// <summary>The index that is searched.</summary>
    public LanguageIndex Index => index;

    /// <summary>The synonyms of the language.</summary>
    public Synonyms Synonyms { get; }

    /// <summary>Lines for a list that shows while the reader types.</summary>
    public IReadOnlyList<Suggestion> Suggest(QueryText text, int limit) => suggestions.Find(text, limit);

    /// <summary>What the language has.</summary>
    public SearchResults Find(QueryText text, SearchOptions options)
    {
        var query = reader.Read(text);
        var cards = answers.Find(query);
        var named = cards.Where(HasAPlace).Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        var ranked = ranking.Rank(query.Clauses, named);
        if (ranked.Count == 0 && text.Phrases.Count > 0)
        {
            // No place has the phrase as it stands in the quotes: its words are better than nothing.
            query = query with { Clauses = [.. query.Clauses.Where(c => !c.IsRequired)] };
            ranked = ranking.Rank(query.Clauses, named);
        }

        var topics = ranked.CountBy(r => r.Entry.Page.Key.Topic).ToDictionary();
        var inTopic = options.Topic is null ? ranked : [.. ranked.Where(r => r.Entry.Page.Key.Topic == options.Topic)];
        var snippets = options.WithSnippets ? new Snippets(index, query) : null;
        var groups = inTopic.GroupBy(r => r.Entry.Page, ReferenceEqualityComparer.Instance)
            .Select(g => g.ToArray())
            .OrderByDescending(g => g[0].Score + (FurtherHitWeight * g.Skip(1).Take(SearchLimits.MaxHitsOfAPage - 1).Sum(h => h.Score)))
            .Take(Math.Clamp(options.Limit, 1, SearchLimits.MaxGroups))
            .Select(g => (g[0].Entry.Page, Hits: Shown(g).Select(h => HitOf(h.Entry, h.Score, snippets)), Total: g.Length))
            .Select(g => new ResultGroup(g.Page.FrontMatter.Title, g.Page.Path, g.Page.Key.Topic, [.. g.Hits], g.Total));
        return new(text.Text, [.. groups], inTopic.Count, topics, Mended(text, query), cards, []);
    }

    /// <inheritdoc/>
    public void Dispose() => index.Dispose();

    /// <summary>The places of a page that are shown. A section leads where it has half of what the page as a whole has.</summary>
    private static IEnumerable<(Entry Entry, float Score)> Shown((Entry Entry, float Score)[] places) => places
        .Where(p => p.Score > LeastFurtherHit * places[0].Score)
        .Take(SearchLimits.MaxHitsOfAPage)
        .OrderByDescending(p => p.Score * (p.Entry.Kind == EntryKind.Page ? PageAmongItsSections : 1));

    private static Hit HitOf(Entry entry, float score, Snippets? snippets) =>
        new(entry.Title, entry.Page.FrontMatter.Title, entry.Path, snippets?.Of(entry) ?? [], score);

    /// <summary>Whether a search in this index of the snapshot would find the same.</summary>
    private bool IsOf(Snapshot snapshot, LanguageIndex other) =>
        index.Language == other.Language && index.Topics.SequenceEqual(other.Topics, ReferenceEqualityComparer.Instance) &&
        data == snapshot.Data && ReferenceEquals(strings, StringsOf(snapshot, other.Language));

    private static FrozenDictionary<string, string>? StringsOf(Snapshot snapshot, Language language) => snapshot.UiStrings.GetValueOrDefault(language.Code);

    /// <summary>Whether a place is about the entity of a card. A state or a term has a row alone, and is mostly asked for beside something else.</summary>
    private static bool HasAPlace(Answer card) => card.Kind is not ("term" or "member" or "observer");

    /// <summary>The query with the likeliest word in place of each that no page has.</summary>
    private string? Mended(QueryText text, Query query)
    {
        var mended = new StringBuilder(text.Text);
        foreach (var word in query.Words.Reverse().Where(w => w.Corrections.Count > 0))
        {
            mended.Remove(word.Start, word.End - word.Start).Insert(word.Start, index.Vocabulary.Written(word.Corrections[0].Word));
        }

        var result = mended.ToString();
        return result == text.Text ? null : result;
    }
}
