namespace OicInfo.Content.Model;

/// <summary>A member state or an observer.</summary>
public sealed record Member : DataRow
{
    /// <summary><c>member</c>, <c>observer-state</c>, <c>observer-organisation</c> or <c>observer-community</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public string? Iso2 { get; init; }
    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public string? Iso3 { get; init; }
    /// <summary>Common name.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Year of joining.</summary>
    public int? Joined { get; init; }
    /// <summary>Regional group of the OIC: <c>african</c>, <c>arab</c> or <c>asian</c>.</summary>
    public string? Group { get; init; }
    /// <summary><c>member</c> or <c>suspended</c>.</summary>
    public string? Status { get; init; }
    /// <summary>What a reader should know, for example a suspension.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;
}
