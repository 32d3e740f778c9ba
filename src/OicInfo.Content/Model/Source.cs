namespace OicInfo.Content.Model;

/// <summary>A document that the site relies on.</summary>
public sealed record Source : DataRow
{
    /// <summary>Title in the document's own language.</summary>
    public required string Title { get; init; }
    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";
    /// <summary>Where it was found.</summary>
    public required string Url { get; init; }
    /// <summary>Date of the document, where known.</summary>
    public PartialDate? Date { get; init; }
    /// <summary>Day on which it was read.</summary>
    public DateOnly? Accessed { get; init; }
    /// <summary>Language of the document.</summary>
    public string Language { get; init; } = "en";
    /// <summary><c>official</c>, <c>treaty</c>, <c>ministry</c>, <c>encyclopaedia</c>, <c>news</c> or <c>study</c>.</summary>
    public string Kind { get; init; } = "";
}
