namespace OicInfo.Content.Checking.Numbers;

/// <summary>A number that one of two versions has and the other has not, or has otherwise.</summary>
/// <param name="Reference">What the reference has; null if only the other side has a number.</param>
/// <param name="Other">What the other side has; null if it lacks the number.</param>
internal sealed record NumberDifference(NumberMention? Reference, NumberMention? Other)
{
    /// <summary>Both sides' words and values.</summary>
    public override string ToString() => $"{Side(Reference)} | {Side(Other)}";

    private static string Side(NumberMention? mention) => mention is null ? "-" : $"'{mention.Text}' ({mention.Canonical})";
}
