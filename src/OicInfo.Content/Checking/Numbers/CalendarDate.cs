namespace OicInfo.Content.Checking.Numbers;

/// <summary>The parts of a date that a text names, in the calendar of the mention's kind.</summary>
internal readonly record struct CalendarDate(int? Year, int? Month, int? Day)
{
    /// <summary>Whether nothing that both name differs, and both name at least one part in common.</summary>
    public bool AgreesWith(CalendarDate other) =>
        (Year is null || other.Year is null || Year == other.Year) &&
        (Month is null || other.Month is null || Month == other.Month) &&
        (Day is null || other.Day is null || Day == other.Day) &&
        ((Year is not null && Year == other.Year) || (Month is not null && Month == other.Month));
}
