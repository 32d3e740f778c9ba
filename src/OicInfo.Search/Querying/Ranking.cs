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

    /// <summary>How much the lack of words counts.</summary>
    private const float CoveragePower = 2f;

    /// <summary>How well the parts of a name stand for the name.</summary>
    private const float PartsWeight = 0.8f;

    /// <summary>The entries that match, the best first.</summary>
    public List<(Entry Entry, float Score)> Rank(IReadOnlyList<Clause> clauses)
    {
        var size = index.Searcher.IndexReader.MaxDoc;
        if (size == 0 || clauses.Count == 0)
        {
            return [];
        }

        var (scores, coverage, _) = Combine(clauses, size);
        var least = LeastCoverage * coverage.Max();
        var ranked = new List<(Entry Entry, float Score, bool IsClose)>();
        for (var i = 0; i < size; i++)
        {
            if (scores[i] > 0)
            {
                var entry = index.EntryOf(i);
                ranked.Add((entry, scores[i] * entry.Weight, coverage[i] >= least));
            }
        }

        ranked.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.Entry.Path, b.Entry.Path));
        return [.. ranked.Where((r, i) => i < FewestResults || (r.IsClose && r.Score > LeastScore * ranked[0].Score)).Select(r => (r.Entry, r.Score))];
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
            scores[i] *= MathF.Pow(coverage[i], CoveragePower);
        }

        return (scores, coverage, total);
    }

    private (float[] Scores, float[] Coverage) Score(Clause clause, int size)
    {
        var collector = new ScoreCollector(size);
        index.Searcher.Search(QueryOf(clause), collector);
        var scores = collector.Scores;
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

    private static DisjunctionMaxQuery QueryOf(Clause clause)
    {
        var any = new DisjunctionMaxQuery(tieBreakerMultiplier: 0.2f);
        foreach (var (form, weight) in clause.Forms)
        {
            foreach (var (field, boost) in clause.IsForHeadings ? IndexFields.Stemmed[..1] : IndexFields.Stemmed)
            {
                any.Add(QueryOf(field, form.Stems, boost * weight, clause.IsRequired));
            }

            any.Add(QueryOf(IndexFields.Name, form.Folds, IndexFields.NameBoost * weight, clause.IsRequired));
        }

        return any;
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

    private sealed class ScoreCollector(int size) : ICollector
    {
        private Scorer? scorer;
        private int docBase;

        public float[] Scores { get; } = new float[size];

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;

        public void Collect(int doc) => Scores[docBase + doc] = scorer!.GetScore();
    }
}
