using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;

namespace OicInfo.Search.Indexing;

/// <summary>The words of a language's pages, folded, with how often they stand there and how they are written.</summary>
internal sealed class Vocabulary
{
    private const int ShortestWithOneMistake = 4;
    private const int ShortestWithTwoMistakes = 8;
    private const float OtherFirstLetter = 0.6f;

    /// <summary>Arabic particles that are written as one with the word after them.</summary>
    private const string ArabicParticles = "لبفكو";

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private readonly FrozenDictionary<string, Known> words;
    private readonly string[] sorted;
    private readonly FrozenDictionary<int, (string Word, ulong Letters)[]> byLength;

    public Vocabulary(IEnumerable<IReadOnlyDictionary<string, Known>> counted)
    {
        words = counted.SelectMany(c => c).GroupBy(w => w.Key, w => w.Value, StringComparer.Ordinal).ToFrozenDictionary(w => w.Key, Together, StringComparer.Ordinal);
        sorted = [.. words.Keys.Order(StringComparer.Ordinal)];
        byLength = sorted.Where(w => !w.Any(char.IsAsciiDigit)).GroupBy(w => w.Length).ToFrozenDictionary(g => g.Key, g => g.Select(w => (w, LettersOf(w))).ToArray());
    }

    /// <summary>Whether a folded word stands on a page.</summary>
    public bool Contains(string word) => words.ContainsKey(word);

    /// <summary>How a folded word is written.</summary>
    public string Written(string word) => words.TryGetValue(word, out var known) ? known.Written : word;

    /// <summary>
    /// The words that a mistyped one may stand for, the likeliest first: one mistake from four letters on, two from eight.
    /// Letters left out, put in, changed or swapped count as a mistake.
    /// </summary>
    public IReadOnlyList<(string Word, float Mistakes)> Corrections(string word)
    {
        var most = word.Length >= ShortestWithTwoMistakes ? 2 : word.Length >= ShortestWithOneMistake ? 1 : 0;
        if (most == 0 || word.Length > SearchLimits.MaxWordLength || word.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var found = new List<(string Word, float Mistakes)>();
        if (ArabicParticles.Contains(word[0], StringComparison.Ordinal) && words.ContainsKey(word[1..]))
        {
            found.Add((word[1..], 0.3f));
        }

        var letters = LettersOf(word);
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var (candidate, candidateLetters) in byLength.GetValueOrDefault(length, []))
            {
                // A mistake changes two letters at most, so that most words are known to be too far off without being compared.
                if (BitOperations.PopCount(letters ^ candidateLetters) > 2 * most)
                {
                    continue;
                }

                var distance = EditDistance.Between(word, candidate, most);
                if (distance <= most)
                {
                    found.Add((candidate, distance + (candidate[0] == word[0] ? 0 : OtherFirstLetter)));
                }
            }
        }

        if (found.Count == 0)
        {
            return found;
        }

        var limit = found.Min(f => f.Mistakes) + OtherFirstLetter;
        return [.. found.Where(f => f.Mistakes <= limit).OrderBy(f => f.Mistakes).ThenByDescending(f => words[f.Word].Count).ThenBy(f => f.Word, StringComparer.Ordinal).Take(SearchLimits.MaxCorrections)];
    }

    /// <summary>The words that begin with these letters, the commonest first.</summary>
    public IReadOnlyList<string> Completions(string prefix)
    {
        var start = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        start = start < 0 ? ~start : start;
        return [.. sorted.Skip(start).TakeWhile(w => w.StartsWith(prefix, StringComparison.Ordinal)).Where(w => w.Length > prefix.Length)
            .OrderByDescending(w => words[w].Count).ThenBy(w => w, StringComparer.Ordinal).Take(SearchLimits.MaxCompletions)];
    }

    /// <summary>Which letters a word has: a bit for each, no two letters of one script sharing theirs.</summary>
    private static ulong LettersOf(string word)
    {
        var letters = 0ul;
        foreach (var c in word)
        {
            letters |= 1ul << (c % 64);
        }

        return letters;
    }

    /// <summary>Whether a word is written in small Latin letters alone.</summary>
    internal static bool IsSmall(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(SmallLetters);

    /// <summary>Written in small letters where any text has it so: a capital may be that of a sentence.</summary>
    private static Known Together(IEnumerable<Known> places)
    {
        var (count, written) = (0, "");
        foreach (var place in places)
        {
            (count, written) = (count + place.Count, count > 0 && !IsSmall(place.Written) ? written : place.Written);
        }

        return new(count, written);
    }

    /// <summary>How often a word stands on the pages, and how it is written there.</summary>
    internal readonly record struct Known(int Count, string Written);
}
