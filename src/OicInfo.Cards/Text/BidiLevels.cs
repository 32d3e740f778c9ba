using System.Text;
using static OicInfo.Cards.Text.BidiClass;

namespace OicInfo.Cards.Text;

/// <summary>
/// The Unicode Bidirectional Algorithm (UAX #9, https://www.unicode.org/reports/tr9/) for one paragraph of known direction
/// without explicit formatting: rules W1–W7, N0–N2, I1 and I2. An even level runs left to right, an odd one right to left.
/// </summary>
internal static class BidiLevels
{
    /// <summary>The level of every UTF-16 unit of a text.</summary>
    public static byte[] Of(string text, bool rightToLeft)
    {
        var original = ClassesOf(text);
        var classes = original.ToArray();
        var direction = rightToLeft ? R : L;

        ResolveMarks(classes, direction);
        ResolveNumbers(classes, direction);
        BidiBrackets.Resolve(text, original, classes, direction);
        ResolveNeutrals(classes, direction);
        return [.. classes.Select(c => LevelOf(c, rightToLeft))];
    }

    /// <summary>The direction that a class has for its neutral neighbours (N1): numbers count as right to left; null for a neutral.</summary>
    internal static BidiClass? StrongDirection(BidiClass type) => type switch
    {
        L => L,
        R or EN or AN => R,
        _ => null,
    };

    private static BidiClass[] ClassesOf(string text)
    {
        var classes = new BidiClass[text.Length];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            classes.AsSpan(at, rune.Utf16SequenceLength).Fill(BidiClasses.Of(rune));
            at += rune.Utf16SequenceLength;
        }

        return classes;
    }

    // W1: a mark is of the class of what it stands on.
    private static void ResolveMarks(BidiClass[] classes, BidiClass direction)
    {
        var before = direction;
        for (var i = 0; i < classes.Length; i++)
        {
            before = classes[i] = classes[i] == NSM ? before : classes[i];
        }
    }

    private static void ResolveNumbers(BidiClass[] classes, BidiClass direction)
    {
        // W2: a European number after an Arabic letter is an Arabic number. W3: then the letter is as any right-to-left one.
        var strong = direction;
        for (var i = 0; i < classes.Length; i++)
        {
            strong = classes[i] is L or R or AL ? classes[i] : strong;
            classes[i] = classes[i] == EN && strong == AL ? AN : classes[i];
        }

        classes.AsSpan().Replace(AL, R);

        // W4: one separator between two numbers of a kind belongs to the number.
        for (var i = 1; i < classes.Length - 1; i++)
        {
            var (before, after) = (classes[i - 1], classes[i + 1]);
            if (before == after && (classes[i], before) is (ES, EN) or (CS, EN) or (CS, AN))
            {
                classes[i] = before;
            }
        }

        // W5: signs beside a European number belong to it. W6: all other separators and signs are neutral.
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == ET)
            {
                var end = EndOfRun(classes, i, c => c == ET);
                var number = (i > 0 && classes[i - 1] == EN) || (end < classes.Length && classes[end] == EN);
                classes.AsSpan(i..end).Fill(number ? EN : ON);
                i = end - 1;
            }
            else if (classes[i] is ES or CS)
            {
                classes[i] = ON;
            }
        }

        // W7: a European number after a left-to-right letter goes with it.
        strong = direction;
        for (var i = 0; i < classes.Length; i++)
        {
            strong = classes[i] is L or R ? classes[i] : strong;
            classes[i] = classes[i] == EN && strong == L ? L : classes[i];
        }
    }

    // N1 and N2: neutrals between two of one direction take it; all others take the paragraph's.
    private static void ResolveNeutrals(BidiClass[] classes, BidiClass direction)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is WS or ON)
            {
                var end = EndOfRun(classes, i, c => c is WS or ON);
                var before = i > 0 ? StrongDirection(classes[i - 1])!.Value : direction;
                var after = end < classes.Length ? StrongDirection(classes[end])!.Value : direction;
                classes.AsSpan(i..end).Fill(before == after ? before : direction);
                i = end - 1;
            }
        }
    }

    private static int EndOfRun(BidiClass[] classes, int start, Predicate<BidiClass> belongs)
    {
        var end = Array.FindIndex(classes, start, c => !belongs(c));
        return end < 0 ? classes.Length : end;
    }

    // I1 and I2.
    private static byte LevelOf(BidiClass type, bool rightToLeft) => type switch
    {
        L => (byte)(rightToLeft ? 2 : 0),
        R => 1,
        _ => 2,
    };
}
