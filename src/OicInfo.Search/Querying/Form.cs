using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>A word, or several in this order, as they stand in the index.</summary>
/// <param name="Stems">After the analyser of the language.</param>
/// <param name="Folds">After the analyser of names.</param>
internal sealed record Form(string[] Stems, string[] Folds)
{
    /// <summary>By what a form of the same stems is recognised.</summary>
    public string Key => string.Join(' ', Stems);

    /// <summary>The words as written, folded.</summary>
    public string Written => string.Join(' ', Folds);

    /// <summary>The form of a text in a language; null where it has no words or too many.</summary>
    public static Form? Of(string text, LanguageIndex index)
    {
        var words = index.Words.Read(text);
        return words.Count is > 0 and <= SearchLimits.MaxWords ? new([.. words.Select(w => w.Stem)], [.. words.Select(w => w.Fold)]) : null;
    }
}
