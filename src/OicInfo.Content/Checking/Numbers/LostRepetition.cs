namespace OicInfo.Content.Checking.Numbers;

/// <summary>Finds what one version of a paragraph says fewer times than every other.</summary>
/// <remarks>
/// Between two versions a repetition means nothing: "the Charter of 2008" may be "it" in the other. Where all others agree on more, one was lost.
/// </remarks>
internal static class LostRepetition
{
    /// <summary>Fewer others may agree by chance.</summary>
    public const int LeastOthers = 2;

    /// <summary>One mention, among the first of the others, of each number that was lost.</summary>
    public static IEnumerable<NumberMention> Of(IReadOnlyList<NumberMention> version, IReadOnlyList<IReadOnlyList<NumberMention>> others)
    {
        if (others.Count < LeastOthers)
        {
            return [];
        }

        var more = others.Select(o => NumberMatching.Unmatched(o, version).Left.Repeated.Where(m => m.Weight == NumberWeight.Firm).DistinctBy(m => m.Canonical).ToList()).ToList();
        return more[0].Where(m => more.All(o => o.Any(n => n.Canonical == m.Canonical)));
    }
}
