using System.Text.RegularExpressions;

namespace OicInfo.Content.Checking.Numbers;

/// <summary>Finds what machine translation leaves behind: <c>XNUMX</c>, years as ordinals, doubled signs, stray blanks.</summary>
/// <remarks>The caller leaves out citations together with the blank before them, or each would look like a stray blank.</remarks>
internal static partial class TranslationDebris
{
    /// <summary>The findings in the order of the text.</summary>
    /// <param name="text">Prose.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static IReadOnlyList<DebrisFinding> Find(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<DebrisFinding> findings =
        [
            .. Of(Placeholder().Matches(text), "a number was lost in machine translation", "write the number of the original"),
            .. Of(YearsAsOrdinals(text, language), "a year stands as an ordinal", "write which one it is, or \"of\" the year"),
            .. Of(Doubled().Matches(text), "a sign is doubled", "leave one"),
            .. Of((language == "fr" ? StrayBlank() : StrayBlankBeforeAny()).Matches(text), "a blank stands before the sign", "remove the blank"),
            .. Of(MixedWord().Matches(text).Where(m => !IsArabicParticle(m.Value)), "letters of two scripts stand in one word", "write the word in one script"),
            .. Unseen(text),
        ];
        return [.. findings.OrderBy(f => f.Offset)];
    }

    /// <summary>The characters alone that cannot be seen, such as marks of direction: they are wrong in any text, in code as in tables, and some cannot stand in a feed at all.</summary>
    public static IEnumerable<DebrisFinding> Unseen(string text) =>
        Of(UnseenCharacters().Matches(text), "a character that cannot be seen stands here", "remove it");

    private static IEnumerable<DebrisFinding> Of(IEnumerable<Match> matches, string what, string remedy) =>
        matches.Select(m => new DebrisFinding(m.Index, m.Length, $"{what}: '{Show(m.Value)}'", remedy));

    private static string Show(string value) =>
        UnseenCharacters().Replace(value, m => string.Concat(m.Value.Select(c => $"U+{(int)c:X4}")));

    private static IEnumerable<Match> YearsAsOrdinals(string text, string language) => language switch
    {
        "id" => IndonesianYear().Matches(text),
        "en" => EnglishYear().Matches(text),
        "fr" => FrenchYear().Matches(text),
        "ar" => ArabicYear().Matches(text),
        _ => [],
    };

    /// <summary>Arabic writes its article and prepositions to a name in Latin letters: <c>الـOIC</c>.</summary>
    private static bool IsArabicParticle(string word) => ParticleAndName().IsMatch(word);

    [GeneratedRegex(@"\w*XNUMX\w*", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\bke[-\u2010\u2011\u2013]?(1[3-9]|20)\d\d\b(?![-\u2010\u2011\u2013]?an\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IndonesianYear();

    [GeneratedRegex(@"\b(1[3-9]|20)\d\d(st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishYear();

    [GeneratedRegex(@"\b(1[3-9]|20)\d\d(er|re|ère|e|ème|eme|ième|ᵉ)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchYear();

    /// <summary>The article with its joining stroke before any year, and without it where a meeting or an office stands before.</summary>
    [GeneratedRegex(@"(?<!\p{L})\p{L}?ال\u0640+\s?(1[3-9]|20|١[٣-٩]|٢٠)\d\d\b|(?<=(القمة|قمة|الدورة|دورة|المؤتمر|مؤتمر|الأمين العام|أمين عام|الاجتماع|الجلسة|المجلس|مجلس|العضو|الذكرى|القرن)(\s\p{L}+){0,2}\s)(ال|لل)\u0640*\s?(1[3-9]|20|١[٣-٩]|٢٠)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicYear();

    [GeneratedRegex(@"(?<!\.)\.\.(?!\.)|[,،]\s?[,،]|;\s?;|؛\s?؛|(?<!:):{2}(?!:)|؟{2,}|,\.|،\.", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"(?<=\S)[ \u00A0\u202F]+[.,،](?=$|[\s""'”’»)\]])", RegexOptions.CultureInvariant)]
    private static partial Regex StrayBlank();

    [GeneratedRegex(@"(?<=\S)[ \u00A0\u202F]+[.,،;:!?؛؟](?=$|[\s""'”’»)\]])", RegexOptions.CultureInvariant)]
    private static partial Regex StrayBlankBeforeAny();

    [GeneratedRegex(@"[\p{L}\u0640]*([A-Za-z\u00C0-\u024F][\u0370-\u052F\u0621-\u06D3]|[\u0370-\u052F\u0621-\u06D3][A-Za-z\u00C0-\u024F])[\p{L}\u0640]*", RegexOptions.CultureInvariant)]
    private static partial Regex MixedWord();

    [GeneratedRegex(@"^[وف]?[بلك]?(ال|ل)?\u0640*[A-Za-z\u00C0-\u024F]+$", RegexOptions.CultureInvariant)]
    private static partial Regex ParticleAndName();

    // Joiners belong to words and to emoji, and Arabic signs of numbers and verses to their digits.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF-[\t\n\u0600-\u0605\u06DD\u200C\u200D]]+", RegexOptions.CultureInvariant)]
    private static partial Regex UnseenCharacters();
}
