namespace OicInfo.Content.Model;

/// <summary>A dated event.</summary>
public sealed record TimelineEvent : DataRow
{
    /// <summary>When.</summary>
    public required PartialDate Date { get; init; }
    /// <summary>What, in a few words.</summary>
    public required LocalizedText Title { get; init; }
    /// <summary>One or two sentences.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;
    /// <summary>Kind of event, for filters.</summary>
    public string Kind { get; init; } = "";
    /// <summary>Page that tells more, <c>topic/page</c>.</summary>
    public string? Page { get; init; }
}
