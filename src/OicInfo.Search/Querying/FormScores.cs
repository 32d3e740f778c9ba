using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>
/// What each form of a word scores, document by document. To look a form up in every field and topic costs more than all the rest of a
/// search, and readers ask with the same few thousand, so what was found is kept as long as the index, up to a bound.
/// </summary>
internal sealed class FormScores(LanguageIndex index)
{
    /// <summary>Documents kept of all forms together, 12 bytes each.</summary>
    private const int MaxKept = 1_000_000;

    private readonly ConcurrentDictionary<(string Stems, string Folds, FormPlace Place), DocumentScore[]> kept = new();
    private int count;

    /// <summary>The documents that have a form, and how well each.</summary>
    public DocumentScore[] Of(Form form, FormPlace place)
    {
        var key = (form.Key, form.Written, place);
        if (kept.TryGetValue(key, out var scores))
        {
            return scores;
        }

        scores = Find(form, place);
        if (scores.Length > 0 && Volatile.Read(ref count) < MaxKept && kept.TryAdd(key, scores))
        {
            Interlocked.Add(ref count, scores.Length);
        }

        return scores;
    }

    private DocumentScore[] Find(Form form, FormPlace place)
    {
        // One after the other: Lucene's own maximum of many walks through all of them at once, by a heap, which costs several times as much.
        var collector = new ScoreCollector(index.Searcher.IndexReader.MaxDoc);
        if (form.Stems.All(index.HasStem))
        {
            foreach (var (field, boost) in place == FormPlace.Headings ? IndexFields.Stemmed[..1] : IndexFields.Stemmed)
            {
                index.Searcher.Search(QueryOf(field, form.Stems, boost, place), collector);
            }
        }

        if (form.Folds.All(index.HasName))
        {
            index.Searcher.Search(QueryOf(IndexFields.Name, form.Folds, IndexFields.NameBoost, place), collector);
        }

        return collector.Scores();
    }

    private static Lucene.Net.Search.Query QueryOf(string field, string[] words, float boost, FormPlace place)
    {
        if (words.Length == 1)
        {
            return new TermQuery(new(field, words[0])) { Boost = boost };
        }

        var phrase = new PhraseQuery { Slop = place == FormPlace.Exact ? 0 : 1, Boost = boost };
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return phrase;
    }

    /// <summary>Takes what counts most of each document, and all together.</summary>
    private sealed class ScoreCollector(int size) : ICollector
    {
        private readonly float[] best = new float[size];
        private readonly float[] sum = new float[size];
        private Scorer? scorer;
        private int docBase;
        private int found;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;

        public void Collect(int doc)
        {
            var (document, score) = (docBase + doc, scorer!.GetScore());
            found += sum[document] == 0 ? 1 : 0;
            sum[document] += score;
            best[document] = Math.Max(best[document], score);
        }

        public DocumentScore[] Scores()
        {
            var scores = new DocumentScore[found];
            for (var (document, i) = (0, 0); i < found; document++)
            {
                if (sum[document] > 0)
                {
                    scores[i++] = new(document, best[document], sum[document]);
                }
            }

            return scores;
        }
    }
}

/// <summary>Where a form is looked for, and how.</summary>
internal enum FormPlace
{
    Anywhere,
    Headings,

    /// <summary>Anywhere, but word beside word.</summary>
    Exact,
}

/// <summary>How well a document has a form.</summary>
/// <param name="Best">In the field that has it best.</param>
/// <param name="Sum">In all fields together.</param>
internal readonly record struct DocumentScore(int Document, float Best, float Sum);
