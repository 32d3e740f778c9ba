namespace OicInfo.Content.Model;

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryTerm : DataRow
{
    /// <summary>The term.</summary>
    public required LocalizedText Term { get; init; }
    /// <summary>One or two sentences.</summary>
    public required LocalizedText Definition { get; init; }
    /// <summary>Other names of the term, in any language.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
    /// <summary>Page that tells more, <c>topic/page</c>.</summary>
    public string? Page { get; init; }
}
