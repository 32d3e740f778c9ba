namespace OicInfo.Search;

/// <summary>The bounds that keep every query cheap, whatever it contains.</summary>
public static class SearchLimits
{
    /// <summary>Characters of a query that are read; the rest is ignored.</summary>
    public const int MaxQueryLength = 200;

    /// <summary>Words of a query that are looked up.</summary>
    public const int MaxWords = 12;

    /// <summary>Longer words are cut: no word of the site is as long.</summary>
    public const int MaxWordLength = 40;

    /// <summary>Pages that a search returns at most.</summary>
    public const int MaxGroups = 50;

    /// <summary>Suggestions returned at most.</summary>
    public const int MaxSuggestions = 20;

    /// <summary>Words tried in place of a word that the site does not have.</summary>
    internal const int MaxCorrections = 6;

    /// <summary>Words tried that begin as the last word does.</summary>
    internal const int MaxCompletions = 12;

    /// <summary>Synonyms of one word or name.</summary>
    internal const int MaxSynonyms = 10;

    /// <summary>Sections shown of one page.</summary>
    internal const int MaxHitsOfAPage = 3;

    /// <summary>Characters of a text that a snippet is chosen from.</summary>
    internal const int MaxSnippetSource = 6000;
}
