namespace OicInfo.Content.Model;

/// <summary>An article of the Charter of 2008.</summary>
public sealed record CharterArticle : DataRow
{
    /// <summary>Article number.</summary>
    public required int Number { get; init; }
    /// <summary>Chapter number.</summary>
    public required int Chapter { get; init; }
    /// <summary>Chapter title.</summary>
    public LocalizedText ChapterTitle { get; init; } = LocalizedText.Empty;
    /// <summary>What the article is about.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;
    /// <summary>Neutral summary.</summary>
    public LocalizedText Summary { get; init; } = LocalizedText.Empty;
}
