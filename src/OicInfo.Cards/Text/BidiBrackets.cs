using static OicInfo.Cards.Text.BidiClass;

namespace OicInfo.Cards.Text;

/// <summary>Rule N0 of UAX #9: the two brackets of a pair take one direction, so that <c>(Organisation)</c> stays whole in Arabic text.</summary>
internal static class BidiBrackets
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    /// <summary>UAX #9 gives up on brackets that are nested deeper than this (BD16).</summary>
    private const int DeepestNesting = 63;

    /// <param name="original">The classes before any rule, to know the marks that stand on a bracket.</param>
    /// <param name="classes">The classes after W7; those of brackets are changed.</param>
    public static void Resolve(string text, BidiClass[] original, BidiClass[] classes, BidiClass direction)
    {
        foreach (var (open, close) in Pairs(text, classes))
        {
            if (DirectionOf(open, close, classes, direction) is { } resolved)
            {
                Set(open, resolved, original, classes);
                Set(close, resolved, original, classes);
            }
        }
    }

    private static List<(int Open, int Close)> Pairs(string text, BidiClass[] classes)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (classes[i] != ON)
            {
                continue;
            }

            if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                if (open.Count == DeepestNesting)
                {
                    return [];
                }

                open.Add(i);
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind
                && open.FindLastIndex(o => text[o] == Opening[kind]) is >= 0 and var match)
            {
                pairs.Add((open[match], i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static BidiClass? DirectionOf(int open, int close, BidiClass[] classes, BidiClass direction)
    {
        var inside = classes[(open + 1)..close].Select(BidiLevels.StrongDirection).OfType<BidiClass>().ToHashSet();
        if (inside.Count == 0)
        {
            return null;
        }

        if (inside.Contains(direction))
        {
            return direction;
        }

        // Only the other direction inside: the brackets take it where the text before them has it too.
        var before = classes[..open].Select(BidiLevels.StrongDirection).OfType<BidiClass>().LastOrDefault(direction);
        return before == direction ? direction : inside.Single();
    }

    private static void Set(int bracket, BidiClass direction, BidiClass[] original, BidiClass[] classes)
    {
        classes[bracket] = direction;
        for (var i = bracket + 1; i < original.Length && original[i] == NSM; i++)
        {
            classes[i] = direction;
        }
    }
}
