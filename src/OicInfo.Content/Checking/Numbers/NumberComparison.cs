namespace OicInfo.Content.Checking.Numbers;

/// <summary>Holds the numbers of one version of a section against those of another.</summary>
/// <remarks>
/// Order does not count. A number that only one side has is a difference if it is at least <see cref="NumberWeight.Said"/>. Numbers
/// that both sides have too many of, each another, are one written for the other; of them even <see cref="NumberWeight.Small"/>
/// ones are a difference. That one side alone repeats a value is none, and <see cref="NumberWeight.Hint"/> never is.
/// </remarks>
internal static class NumberComparison
{
    /// <summary>What one side has and the other has not, or has otherwise, in the order of the reference.</summary>
    public static IReadOnlyList<NumberDifference> Compare(IReadOnlyList<NumberMention> reference, IReadOnlyList<NumberMention> other)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = NumberMatching.Unmatched(reference, other);
        var differences = Replaced(left, right, End(reference), End(other));
        var told = differences.SelectMany(d => new[] { d.Reference, d.Other }).ToHashSet(ReferenceEqualityComparer.Instance);
        differences.AddRange(Missing(left, told).Select(a => new NumberDifference(a, null)));
        differences.AddRange(Missing(right, told).Select(b => new NumberDifference(null, b)));
        return [.. differences.OrderBy(d => d.Reference?.Offset ?? int.MaxValue).ThenBy(d => d.Other?.Offset)];
    }

    private static IEnumerable<NumberMention> Missing(Surplus side, HashSet<object?> told) =>
        side.Lacking.Where(m => m.Weight >= NumberWeight.Said && !told.Contains(m));

    private static List<NumberDifference> Replaced(Surplus left, Surplus right, double leftEnd, double rightEnd)
    {
        var candidates =
            from a in left.All
            from b in right.All
            where a.Mention.Weight != NumberWeight.Hint && b.Mention.Weight != NumberWeight.Hint
            where a.Repeated || b.Repeated ? a.Mention.Kind == b.Mention.Kind && IsFirm(a.Mention) == IsFirm(b.Mention) : Alike(a.Mention, b.Mention)
            orderby a.Repeated || b.Repeated, Unlikeness(a.Mention, b.Mention),
                Math.Abs((a.Mention.Offset / leftEnd) - (b.Mention.Offset / rightEnd))
            select new NumberDifference(a.Mention, b.Mention);
        var taken = new HashSet<object?>(ReferenceEqualityComparer.Instance);
        var differences = new List<NumberDifference>();
        foreach (var candidate in candidates.ToList())
        {
            if (!taken.Contains(candidate.Reference) && !taken.Contains(candidate.Other))
            {
                taken.UnionWith([candidate.Reference, candidate.Other]);
                differences.Add(candidate);
            }
        }

        return differences;
    }

    /// <summary>Whether one may have been written for the other.</summary>
    private static bool Alike(NumberMention a, NumberMention b) =>
        ((a.Date is null) == (b.Date is null) || a.Kind == NumberKind.Year || b.Kind == NumberKind.Year) && !(IsLoosePart(a, b) || IsLoosePart(b, a));

    /// <summary>A fifth, and something other than a part.</summary>
    private static bool IsLoosePart(NumberMention part, NumberMention number) =>
        part is { Kind: NumberKind.Fraction, Weight: NumberWeight.Small } && number.Kind is not (NumberKind.Fraction or NumberKind.Percentage);

    private static bool IsFirm(NumberMention mention) => mention.Weight == NumberWeight.Firm;

    private static int Unlikeness(NumberMention a, NumberMention b) =>
        a.Date is { } x && b.Date is { } y ? (x.Year == y.Year ? 0 : 1) + (x.Month == y.Month ? 0 : 1) + (x.Day == y.Day ? 0 : 1) :
        a.Kind == b.Kind ? 1 : 3;

    private static double End(IReadOnlyList<NumberMention> mentions) => mentions.Count == 0 ? 1 : mentions[^1].Offset + mentions[^1].Length;
}
