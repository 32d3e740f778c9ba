using OicInfo.Content.Checking.Numbers.Languages;
using OicInfo.Content.Checking.Numbers.Reading;

namespace OicInfo.Content.Checking.Numbers;

/// <summary>Reads the numbers and dates of prose in one language, written in digits or in words.</summary>
/// <remarks>Citations, addresses of links, ids of headings and code are left out by the caller.</remarks>
/// <param name="language">ISO 639-1 code; in a language without tables here, digits alone are read.</param>
internal sealed class NumberReader(string language)
{
    private readonly LanguageNumerals _language = LanguageNumerals.Of(language);

    /// <summary>The numbers in the order of the text.</summary>
    public IReadOnlyList<NumberMention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Tokenizer(_language.BlankGroups).Split(text);
        var months = NamedMonth.FindAll(tokens, _language);
        var monthTokens = months.SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        var numerals = new NumeralScanner(text, tokens, monthTokens, _language).Scan();
        var connections = new Connections(tokens, _language);
        new RangeCompleter(tokens, numerals, connections, _language).Complete();
        var dates = new DateAssembler(tokens, numerals, connections, _language).Assemble(months);

        return
        [
            .. numerals.Select(n => Mention(text, tokens, n)).Concat(dates.Select(d => Mention(text, tokens, d, _language))).OrderBy(m => m.Offset),
        ];
    }

    private static NumberMention Mention(string text, List<Token> tokens, Numeral numeral)
    {
        var (start, end) = (tokens[numeral.First].Offset, tokens[numeral.Last].End);
        return new(numeral.Kind, numeral.Amount, numeral.Weight, start, end - start, text[start..end]) { Alternative = numeral.Alternative };
    }

    private static NumberMention Mention(string text, List<Token> tokens, FoundDate found, LanguageNumerals language)
    {
        var (start, end) = (tokens[found.First].Offset, tokens[found.Last].End);

        // A month alone may be a person's name, and in Arabic also "practised" or "father".
        var weight = found.Date is not { Day: null, Year: null } ? NumberWeight.Firm
            : found.Hijri || language.Ambiguous.Contains(tokens[found.First].Norm) ? NumberWeight.Hint
            : NumberWeight.Small;
        return new(found.Hijri ? NumberKind.HijriDate : NumberKind.Date, 0, weight, start, end - start, text[start..end]) { Date = found.Date };
    }
}
