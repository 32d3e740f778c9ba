namespace OicInfo.Content.Model;

/// <summary>A summit or a session of the Council of Foreign Ministers.</summary>
public sealed record Meeting : DataRow
{
    /// <summary><c>ordinary</c> or <c>extraordinary</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Ordinal among meetings of its kind.</summary>
    public int? Number { get; init; }
    /// <summary>City.</summary>
    public required LocalizedText City { get; init; }
    /// <summary>Country.</summary>
    public required LocalizedText Country { get; init; }
    /// <summary>First day; null for a meeting without a known date.</summary>
    public PartialDate? From { get; init; }
    /// <summary>Last day.</summary>
    public PartialDate? To { get; init; }
    /// <summary>Date in the Hijri calendar, Latin digits.</summary>
    public string? Hijri { get; init; }
    /// <summary>What it decided.</summary>
    public LocalizedText Outcome { get; init; } = LocalizedText.Empty;

    /// <summary>Whether the sources say that it has begun by this day; a meeting known to be due in the same year or month has not.</summary>
    public bool HasBegunBy(DateOnly day) => From switch
    {
        null => false,
        { Month: { } month, Day: { } d } from => new DateOnly(from.Year, month, d) <= day,
        { Month: { } month } from => (from.Year, month).CompareTo((day.Year, day.Month)) < 0,
        { } from => from.Year < day.Year,
    };
}
