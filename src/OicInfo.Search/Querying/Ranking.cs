using Lucene.Net.Index;
using Lucene.Net.Search;
using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>
/// Scores every entry of a language: each clause by BM25, then the sum of the clauses weighed by how much of the query the entry has.
/// Rare words count more in both; an entry with all words stands before one that has a single word often.
/// </summary>
internal sealed class Ranking(LanguageIndex index)
{
    /// <summary>Entries with less of the query than this part of the best are no results.</summary>
    private const float LeastCoverage = 0.45f;

    /// <summary>So many of the best are shown whatever they lack: a word that few places have must not hide all the others.</summary>
    private const int FewestResults = 20;

    /// <summary>Beyond those, what scores less than this part of the best is no result.</summary>
    private const float LeastScore = 0.03f;

    /// <summary>A word counts as had in full from this part of the best score for it; one that stands far off on the page counts less.</summary>
    private const float FullCoverageFrom = 0.2f;

    /// <summary>What a word counts for at least where it is had at all.</summary>
    private const float LeastCoverageOfAWord = 0.5f;

    /// <summary>How well the parts of a name stand for the name.</summary>
    private const float PartsWeight = 0.8f;

    /// <summary>How much a place counts that tells of what the query names.</summary>
    private const float NamedWeight = 1.4f;

    /// <summary>The entries that match, the best first.</summary>
    /// <param name="named">Addresses of the places that tell of what the query names.</param>
    public List<(Entry Entry, float Score)> Rank(IReadOnlyList<Clause> clauses, IReadOnlySet<string> named)
    {
        var size = index.Searcher.IndexReader.MaxDoc;
        if (size == 0 || clauses.Count == 0)
        {
            return [];
        }

        var (scores, coverage, _) = Combine(clauses, size);
        var least = LeastCoverage * coverage.Max();
        var found = new List<int>();
        for (var i = 0; i < size; i++)
        {
            if (scores[i] > 0)
            {
                var entry = index.EntryOf(i);
                scores[i] *= entry.Weight * (named.Contains(entry.Path) ? NamedWeight : 1);
                found.Add(i);
            }
        }

        // Whole numbers sort several times as fast as pairs: the bits of a positive score rise with it. Among equals the order of the documents holds.
        var keys = found.ConvertAll(i => ((ulong)~BitConverter.SingleToUInt32Bits(scores[i]) << 32) | (uint)i).ToArray();
        Array.Sort(keys);
        var ranked = Array.ConvertAll(keys, k => (int)(uint)k);
        return [.. ranked.Where((d, i) => i < FewestResults || (coverage[d] >= least && scores[d] > LeastScore * scores[ranked[0]])).Select(d => (index.EntryOf(d), scores[d]))];
    }

    /// <summary>Score and coverage of each document, and how much the clauses count together.</summary>
    private (float[] Scores, float[] Coverage, float Weight) Combine(IReadOnlyList<Clause> clauses, int size)
    {
        var scores = new float[size];
        var coverage = new float[size];
        var total = 0f;
        bool[]? excluded = null;
        foreach (var clause in clauses)
        {
            var (own, ownCoverage) = Score(clause, size);
            var matching = own.Count(s => s > 0);
            if (matching == 0 && !clause.IsRequired)
            {
                // A word that nothing has says nothing about which entry is better.
                continue;
            }

            var weight = clause.Weight * MathF.Log(1 + ((float)size / (1 + matching)));
            total += weight;
            for (var i = 0; i < size; i++)
            {
                scores[i] += clause.Weight * own[i];
                coverage[i] += weight * ownCoverage[i];
                if (clause.IsRequired && own[i] == 0)
                {
                    (excluded ??= new bool[size])[i] = true;
                }
            }
        }

        for (var i = 0; i < size; i++)
        {
            coverage[i] = total > 0 && excluded?[i] != true ? coverage[i] / total : 0;
            scores[i] *= coverage[i] * coverage[i];
        }

        return (scores, coverage, total);
    }

    private (float[] Scores, float[] Coverage) Score(Clause clause, int size)
    {
        // One after the other: Lucene's own maximum of many walks through all of them at once, by a heap, which costs several times as much.
        var collector = new ScoreCollector(size);
        foreach (var query in QueriesOf(clause))
        {
            index.Searcher.Search(query, collector);
        }

        var scores = collector.Scores();
        var full = FullCoverageFrom * scores.Max();
        var coverage = Array.ConvertAll(scores, s => s > 0 ? Math.Min(1, LeastCoverageOfAWord + ((1 - LeastCoverageOfAWord) * s / full)) : 0);
        if (clause.Parts.Count > 0)
        {
            var (parts, partCoverage, _) = Combine(clause.Parts, size);
            for (var i = 0; i < size; i++)
            {
                scores[i] = Math.Max(scores[i], PartsWeight * parts[i]);
                coverage[i] = Math.Max(coverage[i], partCoverage[i]);
            }
        }

        return (scores, coverage);
    }

    /// <summary>Each form in each field.</summary>
    private static IEnumerable<Lucene.Net.Search.Query> QueriesOf(Clause clause)
    {
        foreach (var (form, weight) in clause.Forms)
        {
            foreach (var (field, boost) in clause.IsForHeadings ? IndexFields.Stemmed[..1] : IndexFields.Stemmed)
            {
                yield return QueryOf(field, form.Stems, boost * weight, clause.IsRequired);
            }

            yield return QueryOf(IndexFields.Name, form.Folds, IndexFields.NameBoost * weight, clause.IsRequired);
        }
    }

    private static Lucene.Net.Search.Query QueryOf(string field, string[] words, float boost, bool isExact)
    {
        if (words.Length == 1)
        {
            return new TermQuery(new(field, words[0])) { Boost = boost };
        }

        var phrase = new PhraseQuery { Slop = isExact ? 0 : 1, Boost = boost };
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return phrase;
    }

    /// <summary>Takes what counts most of each document, and a little of the rest.</summary>
    private sealed class ScoreCollector(int size) : ICollector
    {
        private const float Rest = 0.2f;
        private readonly float[] best = new float[size];
        private readonly float[] sum = new float[size];
        private Scorer? scorer;
        private int docBase;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;

        public void Collect(int doc)
        {
            var score = scorer!.GetScore();
            sum[docBase + doc] += score;
            best[docBase + doc] = Math.Max(best[docBase + doc], score);
        }

        public float[] Scores()
        {
            for (var i = 0; i < best.Length; i++)
            {
                best[i] += Rest * (sum[i] - best[i]);
            }

            return best;
        }
    }
}
