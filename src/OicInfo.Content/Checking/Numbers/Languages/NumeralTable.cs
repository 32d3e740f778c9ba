using System.Collections.Frozen;
using OicInfo.Content.Checking.Numbers.Reading;

namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>Gathers the words of a language in a form that reads like a grammar's table.</summary>
internal sealed class NumeralTable
{
    private readonly Dictionary<string, NumeralWord> _words = new(StringComparer.Ordinal);

    /// <summary>Words in counting order, parted by blanks, the forms of one word by <c>/</c>.</summary>
    public NumeralTable Run(NumeralRole role, decimal first, decimal step, string words, bool ordinal = false)
    {
        var value = first;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Word(role, value, word, ordinal);
            value += step;
        }

        return this;
    }

    /// <summary>Words for one part of so many, from this number up, in order.</summary>
    public NumeralTable Parts(int first, string words)
    {
        foreach (var (index, word) in words.Split(' ').Index())
        {
            Word(NumeralRole.Fraction, 1m / (first + index), word);
        }

        return this;
    }

    /// <summary>The forms of one word, parted by blanks or <c>/</c>.</summary>
    public NumeralTable Word(NumeralRole role, decimal value, string forms, bool ordinal = false, bool vague = false)
    {
        foreach (var form in Forms(forms))
        {
            _words[form] = new(role, value, ordinal) { Vague = vague };
        }

        return this;
    }

    /// <summary>The table, never to change.</summary>
    public FrozenDictionary<string, NumeralWord> Build() => _words.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A set of words in the form in which tokens are looked up.</summary>
    public static FrozenSet<string> Set(string words) => Forms(words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Month names in order, parted by blanks, their forms by <c>/</c>; <c>_</c> stands for a blank in a name.</summary>
    public static Dictionary<string, int> Months(string names)
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, forms) in names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            foreach (var form in forms.Split('/'))
            {
                months[Tokenizer.Normalise(form.Replace("_", "", StringComparison.Ordinal))] = index + 1;
            }
        }

        return months;
    }

    private static IEnumerable<string> Forms(string words) =>
        words.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Select(Tokenizer.Normalise);
}
