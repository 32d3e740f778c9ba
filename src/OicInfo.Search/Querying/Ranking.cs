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

    /// <summary>What the less good forms and fields of a word add to the best.</summary>
    private const float Rest = 0.2f;

    /// <summary>How well the parts of a name stand for the name.</summary>
    private const float PartsWeight = 0.8f;

    /// <summary>How much a place counts that tells of what the query names.</summary>
    private const float NamedWeight = 1.4f;

    private readonly FormScores forms = new(index);

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
            var matching = size - own.AsSpan().Count(0f);
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
        var scores = new float[size];
        var sums = new float[size];
        var place = clause.IsRequired ? FormPlace.Exact : clause.IsForHeadings ? FormPlace.Headings : FormPlace.Anywhere;
        foreach (var (form, weight) in clause.Forms)
        {
            foreach (var (document, best, sum) in forms.Of(form, place))
            {
                scores[document] = Math.Max(scores[document], weight * best);
                sums[document] += weight * sum;
            }
        }

        // What counts most of each document, and a little of the rest.
        for (var i = 0; i < size; i++)
        {
            scores[i] += Rest * (sums[i] - scores[i]);
        }

        var coverage = sums;
        var full = FullCoverageFrom * scores.Max();
        for (var i = 0; i < size; i++)
        {
            coverage[i] = scores[i] > 0 ? Math.Min(1, LeastCoverageOfAWord + ((1 - LeastCoverageOfAWord) * scores[i] / full)) : 0;
        }

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
}
