namespace OicInfo.Content.Checking.Numbers;

/// <summary>How much it means that a number is missing on the other side.</summary>
internal enum NumberWeight
{
    /// <summary>
    /// Used freely in one language and not in another (<c>one</c>, <c>first</c>, <c>seorang</c>, an Arabic dual, French
    /// <c>neuf</c>): may answer a number of the other side, never is a difference.
    /// </summary>
    Hint,

    /// <summary>
    /// One, two, a part ("a fifth"), or a number of what is named in the same breath ("the three groups, Arab, Asian and African"): a difference only if the other side has another
    /// such word in its place.
    /// </summary>
    Small,

    /// <summary>Any other word from three to ten, or a scale alone: the other side must have it.</summary>
    Said,

    /// <summary>Digits, dates, and words above ten: the other side must have it.</summary>
    Firm,
}
