using System.Collections.Frozen;

namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>How a language writes numbers and dates. All words stand in the form of a token's norm.</summary>
internal sealed class LanguageNumerals
{
    /// <summary>The words of numbers.</summary>
    public FrozenDictionary<string, NumeralWord> Words { get; init; } = FrozenDictionary<string, NumeralWord>.Empty;

    /// <summary>Months of the Gregorian calendar; names of several words without blanks.</summary>
    public Dictionary<string, int> Months { get; init; } = [];

    /// <summary>Months of the Hijri calendar; names of several words without blanks, hyphens and apostrophes.</summary>
    public Dictionary<string, int> HijriMonths { get; init; } = [];

    /// <summary>Whether names of months have capitals, so that <c>may</c> is no month.</summary>
    public bool CapitalMonths { get; init; }

    /// <summary>Whether the day may follow the month: <c>September 25</c>.</summary>
    public bool DayAfterMonth { get; init; }

    /// <summary>The decimal mark; null if both customs are met.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>Whether a plain blank parts thousands.</summary>
    public bool BlankGroups { get; init; }

    /// <summary>Whether words may carry the Arabic article, conjunction and prepositions as prefixes.</summary>
    public bool Proclitics { get; init; }

    /// <summary>Words inside a number after hundreds and scales: <c>and</c>.</summary>
    public FrozenSet<string> HundredJoiners { get; init; } = [];

    /// <summary>Words inside a number after tens: <c>et</c>.</summary>
    public FrozenSet<string> TensJoiners { get; init; } = [];

    /// <summary>What joins the ends of a range or a list: <c>to</c>, <c>hingga</c>, <c>و</c>.</summary>
    public FrozenSet<string> RangeWords { get; init; } = [];

    /// <summary>Between a day and its month.</summary>
    public FrozenSet<string> MonthLinks { get; init; } = [];

    /// <summary>Between a month and its year.</summary>
    public FrozenSet<string> YearLinks { get; init; } = [];

    /// <summary>Endings of ordinals, written to digits or Roman numerals: <c>th</c>, <c>e</c>.</summary>
    public FrozenSet<string> OrdinalEndings { get; init; } = [];

    /// <summary>Before the digits of an ordinal: <c>ke</c>.</summary>
    public FrozenSet<string> OrdinalPrefixes { get; init; } = [];

    /// <summary>Phrases after a number that make it hundredths.</summary>
    public string[][] Percents { get; init; } = [];

    /// <summary>Phrases after a number that add a half: <c>et demi</c>.</summary>
    public string[][] Halves { get; init; } = [];

    /// <summary>Endings that make digits a decade: <c>s</c>, <c>an</c>.</summary>
    public FrozenSet<string> DecadeEndings { get; init; } = [];

    /// <summary>Words before the number of a decade: <c>années</c>.</summary>
    public FrozenSet<string> DecadeLeaders { get; init; } = [];

    /// <summary>The word that stands between a decade and its century.</summary>
    public FrozenSet<string> Centuries { get; init; } = [];

    /// <summary>"Decade", where decades are counted within their century.</summary>
    public FrozenSet<string> DecadeNouns { get; init; } = [];

    /// <summary>The word for a millennium in which decades are counted.</summary>
    public FrozenSet<string> Millennia { get; init; } = [];

    /// <summary>Words after a round number that multiply it: <c>dizaine de milliers</c>.</summary>
    public FrozenSet<string> CollectiveLinks { get; init; } = [];

    /// <summary>The sign between hours and minutes, besides the colon.</summary>
    public string? HourMark { get; init; }

    /// <summary>Words that a single Roman letter follows: <c>chapitre</c>.</summary>
    public FrozenSet<string> RomanLeaders { get; init; } = [];

    /// <summary>Words of numbers and months that are also something else, when alone: French <c>neuf</c>.</summary>
    public FrozenSet<string> Ambiguous { get; init; } = [];

    /// <summary>Words before a number of known things, which others may only name: <c>the three</c>.</summary>
    public FrozenSet<string> Definites { get; init; } = [];

    /// <summary>Whether that number has the form of an ordinal and may also begin its clause: Indonesian <c>ketiga negara</c>.</summary>
    public bool DefiniteOrdinals { get; init; }

    /// <summary>Words before an ordinal that make it one more of its sort, or a part: <c>a third</c>.</summary>
    public FrozenSet<string> Indefinites { get; init; } = [];

    /// <summary>Words after an ordinal that make it a part: <c>a fifth of</c>.</summary>
    public FrozenSet<string> PartLinks { get; init; } = [];

    /// <summary>Whether a word of a number, as written, is that part of what the next word names: Arabic <c>خُمس</c>.</summary>
    public Func<string, string, bool> IsPart { get; init; } = (_, _) => false;

    /// <summary>Words that end like a plural and are none.</summary>
    public FrozenSet<string> NoPlurals { get; init; } = [];

    /// <summary>Endings of nouns in the dual.</summary>
    public Func<string, bool> IsDual { get; init; } = _ => false;

    /// <summary>The language of a code; an unknown one reads digits only.</summary>
    public static LanguageNumerals Of(string code) => code switch
    {
        "en" => English.Numerals,
        "id" => Indonesian.Numerals,
        "fr" => French.Numerals,
        "ar" => Arabic.Numerals,
        _ => DigitsOnly,
    };

    private static LanguageNumerals DigitsOnly { get; } = new();
}
