namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>A word of a language's numbers.</summary>
/// <param name="Role">How it takes part.</param>
/// <param name="Value">Its value.</param>
/// <param name="Ordinal">Whether it makes the number an ordinal.</param>
internal sealed record NumeralWord(NumeralRole Role, decimal Value, bool Ordinal = false)
{
    /// <summary>Whether it says nothing exact alone: <c>millions</c>.</summary>
    public bool Vague { get; init; }
}
