namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>A number found among tokens, not yet set into a date or range.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">Any kind but the dates.</param>
/// <param name="Amount">Its value.</param>
/// <param name="Weight">How much it means when the other side lacks it.</param>
internal sealed record Numeral(int First, int Last, NumberKind Kind, decimal Amount, NumberWeight Weight)
{
    /// <summary>Whether it is written in digits.</summary>
    public bool Digits { get; init; }

    /// <summary>Whether it begins with the Arabic <c>و</c>, which joins it to what stands before it.</summary>
    public bool Joined { get; init; }

    /// <summary>A second value that the same signs may have.</summary>
    public decimal? Alternative { get; init; }

    /// <summary>Whether it may be the day of a month.</summary>
    public bool CanBeDay => Kind is NumberKind.Cardinal or NumberKind.Ordinal && Amount is >= 1 and <= 31 && decimal.IsInteger(Amount);

    /// <summary>Whether it may be a year: four digits without separators, or words of that size.</summary>
    public bool CanBeYear => Kind == NumberKind.Year || (!Digits && Kind == NumberKind.Cardinal && Amount is >= 1000 and < 2200);
}
