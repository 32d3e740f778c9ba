namespace OicInfo.Content.Model;

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryTerm : DataRow
{
    /// <summary>The term.</summary>
    public required LocalizedText Term { get; init; }
    /// <summary>One or two sentences.</summary>
    public required LocalizedText Definition { get; init; }
}
