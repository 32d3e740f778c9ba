namespace OicInfo.Search;

/// <summary>What a reader asks for besides the words.</summary>
public sealed record SearchOptions
{
    /// <summary>The options of a plain search.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>Slug of the only topic to look in; null for all.</summary>
    public string? Topic { get; init; }

    /// <summary>Whether the places found come with words from them.</summary>
    public bool WithSnippets { get; init; } = true;

    /// <summary>Most pages to return, from 1 to <see cref="SearchLimits.MaxGroups"/>.</summary>
    public int Limit { get; init; } = 10;
}
