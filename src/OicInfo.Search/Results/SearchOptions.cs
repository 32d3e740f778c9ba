namespace OicInfo.Search;

/// <summary>What a reader asks for besides the words.</summary>
public sealed record SearchOptions
{
    /// <summary>The options of a plain search.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>Slug of the only topic to look in; null for all.</summary>
    public string? Topic { get; init; }

    /// <summary>Most pages to return, from 1 to <see cref="SearchLimits.MaxGroups"/>.</summary>
    public int Limit { get; init; } = 10;
}
