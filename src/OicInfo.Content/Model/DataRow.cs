namespace OicInfo.Content.Model;

/// <summary>What every row of a data table carries.</summary>
public abstract record DataRow
{
    /// <summary>Permanent id, unique in its table.</summary>
    public required string Id { get; init; }

    /// <summary><c>high</c> or <c>medium</c>: how well the sources support the row.</summary>
    public string Confidence { get; init; } = "high";

    /// <summary>Ids in <c>sources.yml</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
