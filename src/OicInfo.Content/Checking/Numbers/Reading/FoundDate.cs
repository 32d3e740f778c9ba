namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>A date among tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Hijri">Whether of the Hijri calendar.</param>
/// <param name="Date">The parts that are named, or follow from the end of the range.</param>
internal sealed record FoundDate(int First, int Last, bool Hijri, CalendarDate Date);
