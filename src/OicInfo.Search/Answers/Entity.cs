namespace OicInfo.Search.Answers;

/// <summary>Something of the tables that a reader can ask for.</summary>
/// <param name="Answer">Its card.</param>
/// <param name="Names">By what it is known, in every language.</param>
/// <param name="Number">Its number among its kind.</param>
internal sealed record Entity(Answer Answer, IReadOnlyList<string> Names, int? Number = null)
{
    /// <summary>Year of a meeting.</summary>
    public int? Year { get; init; }

    /// <summary>Whether a meeting is extraordinary.</summary>
    public bool IsExtraordinary { get; init; }

    /// <summary>Whether a person holds the office as far as the table knows.</summary>
    public bool IsInOffice { get; init; }

    /// <summary>Whether the name is an everyday word, so that only a query of nothing else means it.</summary>
    public bool IsCommon => Answer.Kind is "term" or "area" or "article";
}
