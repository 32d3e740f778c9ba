namespace OicInfo.Content.Model;

/// <summary>An organ or institution.</summary>
public sealed record Organ : DataRow
{
    /// <summary><c>principal</c>, <c>standing-committee</c>, <c>subsidiary</c>, <c>specialised</c>, <c>affiliated</c> or <c>other</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Official name.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Abbreviation in each language.</summary>
    public LocalizedText Abbreviation { get; init; } = LocalizedText.Empty;
    /// <summary>What it does.</summary>
    public LocalizedText Role { get; init; } = LocalizedText.Empty;
    /// <summary>City of its seat.</summary>
    public LocalizedText City { get; init; } = LocalizedText.Empty;
    /// <summary>Country of its seat.</summary>
    public LocalizedText Country { get; init; } = LocalizedText.Empty;
    /// <summary>Year of founding.</summary>
    public int? Year { get; init; }
    /// <summary>Page that tells more, <c>topic/page</c>.</summary>
    public string? Page { get; init; }
    /// <summary>Section of that page.</summary>
    public string? Section { get; init; }
    /// <summary>Its own site.</summary>
    public string? Url { get; init; }
}
