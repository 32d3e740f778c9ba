using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>A query after reading.</summary>
/// <param name="Words">All its words, also those that say nothing.</param>
internal sealed record Query(IReadOnlyList<Clause> Clauses, IReadOnlyList<QueryWord> Words);

/// <summary>A word of a query.</summary>
/// <param name="Start">Where it begins in the query.</param>
/// <param name="IsKnown">Whether a page or a name has it.</param>
/// <param name="Completions">Folded words that begin with it, where it may be unfinished.</param>
/// <param name="Corrections">Folded words that it may be a mistake for.</param>
internal sealed record QueryWord(
    string Stem,
    string Fold,
    int Start,
    int End,
    bool IsKnown,
    IReadOnlyList<string> Completions,
    IReadOnlyList<(string Word, float Mistakes)> Corrections)
{
    /// <summary>The word as it was probably meant, folded.</summary>
    public string BestFold => Corrections.Count > 0 ? Corrections[0].Word : Fold;

    /// <summary>The word as it was probably meant, stemmed.</summary>
    public string BestStem(LanguageIndex index) => Corrections.Count > 0 ? index.Words.StemOf(Corrections[0].Word) : Stem;
}
