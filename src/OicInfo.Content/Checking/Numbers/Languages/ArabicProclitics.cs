namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>Takes the conjunction, prepositions and article off an Arabic word.</summary>
internal static class ArabicProclitics
{
    /// <summary>"I am not" and its like would else be six.</summary>
    private static readonly HashSet<string> Whole = ["لست", "ولست", "فلست", "بست"];

    /// <summary>The readings of a word, with fewest particles first.</summary>
    public static IEnumerable<ArabicStem> Stems(string word)
    {
        yield return new(word, false, false, false);
        if (Whole.Contains(word))
        {
            yield break;
        }

        foreach (var (rest, joined) in Conjunctions(word))
        {
            if (joined)
            {
                yield return new(rest, true, false, false);
            }

            foreach (var (stem, governed, definite) in Prepositions(rest))
            {
                yield return new(stem, joined, governed, definite);
            }
        }
    }

    private static IEnumerable<(string Tail, bool Joined)> Conjunctions(string word)
    {
        yield return (word, false);
        if (word.Length > 3 && word[0] is 'و' or 'ف')
        {
            yield return (word[1..], true);
        }
    }

    private static IEnumerable<(string Stem, bool Governed, bool Definite)> Prepositions(string word)
    {
        if (word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return (word[2..], false, true);
        }

        if (word.StartsWith("لل", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return (word[2..], true, true);
        }

        if (word.Length > 3 && word[0] is 'ب' or 'ل' or 'ك')
        {
            yield return (word[1..], true, false);
            if (word.Length > 5 && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal))
            {
                yield return (word[3..], true, true);
            }
        }
    }
}
