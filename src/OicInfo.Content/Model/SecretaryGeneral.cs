namespace OicInfo.Content.Model;

/// <summary>A Secretary General and the term.</summary>
public sealed record SecretaryGeneral : DataRow
{
    /// <summary>Ordinal, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>Name as written in each language.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Id of the member state.</summary>
    public required string Country { get; init; }
    /// <summary>First day or year.</summary>
    public required PartialDate From { get; init; }
    /// <summary>Last day or year; null while in office at the table's as-of date.</summary>
    public PartialDate? To { get; init; }
    /// <summary>Remark.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;
}
