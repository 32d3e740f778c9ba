using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Reads number words, and the scales that follow digits.</summary>
internal sealed class WordNumerals(string text, IReadOnlyList<Token> tokens, IReadOnlySet<int> monthTokens, LanguageNumerals language)
{
    /// <summary>One and two are said in many ways: "both", "a pair", "the other".</summary>
    private const decimal LeastSaid = 3;

    private const decimal LargestSaid = 10;

    private readonly Surroundings _surroundings = new(text, tokens, language);

    private readonly record struct Found(NumeralWord Word, bool Joined, bool Governed, bool Definite);

    /// <summary>The number that begins with this word, if one does.</summary>
    public Numeral? At(int first)
    {
        if (Find(first) is not { } begin)
        {
            return language.IsDual(tokens[first].Norm) ? new(first, first, NumberKind.Cardinal, 2, NumberWeight.Hint) : null;
        }

        var (role, value) = (begin.Word.Role, begin.Word.Value);
        switch (role)
        {
            case NumeralRole.Hint:
                return Collective(first, value) with { Joined = begin.Joined };
            case NumeralRole.Holder:
                return new(first, first, NumberKind.Cardinal, value, NumberWeight.Small) { Joined = begin.Joined };
            case NumeralRole.Decade:
                return new(first, first, NumberKind.Decade, value, NumberWeight.Firm) { Joined = begin.Joined };
            case NumeralRole.Fraction:
                return new(first, first, NumberKind.Fraction, value, IsOnePart(value) ? NumberWeight.Small : NumberWeight.Firm) { Joined = begin.Joined };
            case NumeralRole.Denominator:
                return new(first, first, NumberKind.Fraction, 1 / value, NumberWeight.Hint) { Joined = begin.Joined };
        }

        if (_surroundings.MakePart(first, begin.Word))
        {
            return new(first, first, NumberKind.Fraction, 1 / value, NumberWeight.Small) { Joined = begin.Joined };
        }

        var composer = new NumeralComposer(language.Proclitics);
        if (!composer.TryTake(begin.Word, begin.Joined))
        {
            return null;
        }

        var last = Compose(composer, first);
        var kind = composer.Ordinal ? NumberKind.Ordinal : NumberKind.Cardinal;
        var weekday = begin.Definite && kind == NumberKind.Cardinal && composer.Value <= 2;
        var weight = (composer.Count == 1 && (begin.Word.Vague || weekday || IsAmbiguous(first))) || composer.Value <= 1
            ? NumberWeight.Hint
            : kind == NumberKind.Ordinal && composer.Value <= 2 ? NumberWeight.Hint
            : composer.Count == 1 && role is NumeralRole.Hundred or NumeralRole.Scale ? NumberWeight.Said
            : WeightOf(composer.Value) is var usual && usual == NumberWeight.Said && _surroundings.MakeLoose(first, begin.Word, begin.Joined, begin.Definite) ? NumberWeight.Small
            : usual;
        return AfterNumber(new(first, last, kind, composer.Value, weight) { Joined = begin.Joined }, composer);
    }

    /// <summary>How much a number of this size means, if it is not written in digits.</summary>
    public static NumberWeight WeightOf(decimal value) =>
        value > LargestSaid ? NumberWeight.Firm : value >= LeastSaid ? NumberWeight.Said : NumberWeight.Small;

    private static bool IsOnePart(decimal fraction) => 1 / fraction % 1 is < 0.001m or > 0.999m;

    /// <summary>A number in digits with the scale after it: <c>1.5 billion</c>.</summary>
    public Numeral WithScale(Numeral digits)
    {
        var composer = new NumeralComposer(language.Proclitics, digits.Amount);
        var last = Compose(composer, digits.Last);
        return composer.Count == 0
            ? AfterNumber(digits, composer)
            : AfterNumber(InScale(digits, last, composer.Value), composer);
    }

    /// <summary>Where both customs are met, <c>1.769 مليار</c> is more likely a decimal than thousands of them.</summary>
    private static Numeral InScale(Numeral digits, int last, decimal value)
    {
        var scaled = digits with { Last = last, Kind = NumberKind.Cardinal, Amount = value, Alternative = null };
        return digits.Alternative is { } parted ? scaled with { Amount = parted * (value / digits.Amount), Alternative = value } : scaled;
    }

    /// <summary>Index of the last token of a phrase that follows, if one does.</summary>
    public int? PhraseAfter(int last, string[][] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (last + phrase.Length < tokens.Count && phrase.Index().All(p => tokens[last + 1 + p.Index].Norm == Tokenizer.Normalise(p.Item)))
            {
                return last + phrase.Length;
            }
        }

        return null;
    }

    private int Compose(NumeralComposer composer, int last)
    {
        while (NextWord(composer, last) is { } next && composer.TryTake(next.Found.Word, next.Joined))
        {
            last = next.Index;
        }

        return last;
    }

    private (int Index, Found Found, bool Joined)? NextWord(NumeralComposer composer, int last)
    {
        var index = last + 1;
        while (index < tokens.Count && tokens[index] is { IsDash: true, Glued: true } && composer.Count > 0)
        {
            index++;
        }

        var joined = false;
        if (index < tokens.Count && tokens[index].Kind == TokenKind.Word)
        {
            var joiners = composer.Last switch
            {
                NumeralRole.Hundred or NumeralRole.Hundreds or NumeralRole.Scale or NumeralRole.ScaleWhole => language.HundredJoiners,
                NumeralRole.Tens or NumeralRole.Score => language.TensJoiners,
                _ => [],
            };
            if (joiners.Contains(tokens[index].Norm))
            {
                (joined, index) = (true, index + 1);
            }
        }

        // A preposition begins a new number: "عشرة بالمئة" is no thousand.
        return index < tokens.Count && Find(index) is { Governed: false } found ? (index, found, joined || found.Joined) : null;
    }

    private Numeral AfterNumber(Numeral numeral, NumeralComposer composer)
    {
        if (PhraseAfter(numeral.Last, language.Halves) is { } half)
        {
            composer.AddHalf();
            if (!language.Proclitics || composer.Last != NumeralRole.Scale)
            {
                half = Compose(composer, half);
            }
            else if (half + 1 < tokens.Count && Find(half + 1) is { Word.Role: NumeralRole.Scale })
            {
                half++;
            }

            return numeral with { Last = half, Amount = composer.Value, Weight = NumberWeight.Firm };
        }

        if (numeral.Kind == NumberKind.Cardinal && numeral.Last + 1 < tokens.Count && !numeral.Digits && numeral.Amount < 10)
        {
            var index = tokens[numeral.Last + 1].IsDash ? numeral.Last + 2 : numeral.Last + 1;
            var denominator = index < tokens.Count ? Find(index)?.Word : null;
            if (denominator is not null && (denominator.Role == NumeralRole.Denominator || (numeral.Amount == 1 && _surroundings.MakePartOfOne(index, denominator))))
            {
                return numeral with
                {
                    Last = index,
                    Kind = NumberKind.Fraction,
                    Amount = numeral.Amount / denominator.Value,
                    Weight = numeral.Amount > 1 ? NumberWeight.Firm : denominator.Value == 2 ? NumberWeight.Hint : NumberWeight.Small,
                };
            }
        }

        return numeral;
    }

    /// <summary>French <c>neuf</c> is nine before a plural, else it may be "new".</summary>
    private bool IsAmbiguous(int index) => language.Ambiguous.Contains(tokens[index].Norm) &&
        !(index + 1 < tokens.Count && tokens[index + 1] is { Kind: TokenKind.Word, Norm: { Length: > 3 } next } && next[^1] is 's' or 'x' && !language.NoPlurals.Contains(next));

    private Numeral Collective(int first, decimal value)
    {
        // "Dizaines de milliers", "ratusan ribu".
        var last = first + 1 < tokens.Count && language.CollectiveLinks.Contains(tokens[first + 1].Norm) ? first + 2 : first + 1;
        var scale = value >= 10 && last < tokens.Count ? Find(last)?.Word : null;
        return scale is { Role: NumeralRole.Scale }
            ? new(first, last, NumberKind.Cardinal, value * scale.Value, NumberWeight.Hint)
            : new(first, first, value is > 0 and < 1 ? NumberKind.Fraction : NumberKind.Cardinal, value, NumberWeight.Hint);
    }

    private Found? Find(int index)
    {
        if (tokens[index].Kind != TokenKind.Word || monthTokens.Contains(index))
        {
            return null;
        }

        if (!language.Proclitics)
        {
            return language.Words.TryGetValue(tokens[index].Norm, out var word) ? new(word, false, false, false) : null;
        }

        foreach (var stem in ArabicProclitics.Stems(tokens[index].Norm))
        {
            if (language.Words.TryGetValue(stem.Stem, out var word))
            {
                return new(word, stem.Joined, stem.Governed, stem.Definite);
            }
        }

        return null;
    }
}
