using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Reads number words, and the scales that follow digits.</summary>
internal sealed class WordNumerals(IReadOnlyList<Token> tokens, IReadOnlySet<int> monthTokens, LanguageNumerals language)
{
    private const decimal LargestSmall = 10;

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
                return new(first, first, NumberKind.Fraction, value, NumberWeight.Firm) { Joined = begin.Joined };
            case NumeralRole.Denominator:
                return new(first, first, NumberKind.Fraction, 1 / value, NumberWeight.Hint) { Joined = begin.Joined };
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
            : composer.Value <= LargestSmall || (composer.Count == 1 && role is NumeralRole.Hundred or NumeralRole.Scale) ? NumberWeight.Small
            : NumberWeight.Firm;
        return AfterNumber(new(first, last, kind, composer.Value, weight) { Joined = begin.Joined }, composer);
    }

    /// <summary>A number in digits with the scale after it: <c>1.5 billion</c>.</summary>
    public Numeral WithScale(Numeral digits)
    {
        var composer = new NumeralComposer(language.Proclitics, digits.Amount);
        var last = Compose(composer, digits.Last);
        return composer.Count == 0
            ? AfterNumber(digits, composer)
            : AfterNumber(digits with { Last = last, Amount = composer.Value, Kind = NumberKind.Cardinal, Alternative = null }, composer);
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
            if (denominator is { Role: NumeralRole.Denominator } || (denominator is { Role: NumeralRole.Unit, Ordinal: true, Value: 3 } && numeral.Amount == 1))
            {
                return numeral with
                {
                    Last = index,
                    Kind = NumberKind.Fraction,
                    Amount = numeral.Amount / denominator.Value,
                    Weight = numeral.Amount > 1 ? NumberWeight.Firm : NumberWeight.Hint,
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
        var scale = first + 2 < tokens.Count && language.CollectiveLinks.Contains(tokens[first + 1].Norm) ? Find(first + 2)?.Word : null;
        return scale is { Role: NumeralRole.Scale }
            ? new(first, first + 2, NumberKind.Cardinal, value * scale.Value, NumberWeight.Hint)
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
