namespace OicInfo.Content.Model;

/// <summary>A priority area of the programme of action to 2025.</summary>
public sealed record ProgrammeArea : DataRow
{
    /// <summary>Place in the programme, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>Name.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Goals as far as they could be sourced.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];
    /// <summary>Whether the list of goals is complete.</summary>
    public bool Complete { get; init; }
}

/// <summary>A goal of a priority area.</summary>
public sealed record Goal(string? Number, LocalizedText Text);
