namespace OicInfo.Content.Checking.Numbers;

/// <summary>Holds the numbers of one version of a section against those of another.</summary>
/// <remarks>
/// Order does not count, nor how often a value that both sides have is repeated. A number that is missing is a difference
/// by its weight: <see cref="NumberWeight.Firm"/> always, <see cref="NumberWeight.Small"/> only against another small one,
/// <see cref="NumberWeight.Hint"/> never.
/// </remarks>
internal static class NumberComparison
{
    /// <summary>What one side has and the other has not, or has otherwise, in the order of the reference.</summary>
    public static IReadOnlyList<NumberDifference> Compare(IReadOnlyList<NumberMention> reference, IReadOnlyList<NumberMention> other)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = NumberMatching.Unmatched(reference, other);
        return Pair(left, right, Extent(reference), Extent(other));
    }

    private static List<NumberDifference> Pair(List<NumberMention> left, List<NumberMention> right, double leftExtent, double rightExtent)
    {
        var candidates =
            from a in left
            from b in right
            where a.Weight != NumberWeight.Hint && b.Weight != NumberWeight.Hint && Alike(a, b)
            orderby Unlikeness(a, b), Math.Abs((a.Offset / leftExtent) - (b.Offset / rightExtent))
            select (a, b);
        var differences = new List<NumberDifference>();
        var paired = new HashSet<NumberMention>(ReferenceEqualityComparer.Instance);
        foreach (var (a, b) in candidates.ToList())
        {
            if (!paired.Contains(a) && !paired.Contains(b))
            {
                paired.Add(a);
                paired.Add(b);
                differences.Add(new(a, b));
            }
        }

        differences.AddRange(left.Where(a => IsFirm(a) && !paired.Contains(a)).Select(a => new NumberDifference(a, null)));
        differences.AddRange(right.Where(b => IsFirm(b) && !paired.Contains(b)).Select(b => new NumberDifference(null, b)));
        return [.. differences.OrderBy(d => d.Reference?.Offset ?? int.MaxValue).ThenBy(d => d.Other?.Offset)];
    }

    private static bool IsFirm(NumberMention mention) => mention.Weight == NumberWeight.Firm;

    /// <summary>Whether one may have been written for the other.</summary>
    private static bool Alike(NumberMention a, NumberMention b) =>
        (a.Date is null) == (b.Date is null) || a.Kind == NumberKind.Year || b.Kind == NumberKind.Year;

    private static int Unlikeness(NumberMention a, NumberMention b) =>
        a.Date is { } x && b.Date is { } y ? (x.Year == y.Year ? 0 : 1) + (x.Month == y.Month ? 0 : 1) + (x.Day == y.Day ? 0 : 1) :
        a.Kind == b.Kind ? 1 : 3;

    private static double Extent(IReadOnlyList<NumberMention> mentions) => mentions.Count == 0 ? 1 : mentions[^1].Offset + mentions[^1].Length;
}
