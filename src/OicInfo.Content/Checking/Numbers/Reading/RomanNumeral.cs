namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Roman numerals up to thirty-nine, as chapters, centuries and kings have them.</summary>
internal static class RomanNumeral
{
    private static readonly Dictionary<string, int> Values = Enumerable.Range(1, 39).ToDictionary(Write, n => n, StringComparer.Ordinal);

    /// <summary>The value of a word in the form <c>XIV</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out int value) =>
        Values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out value);

    private static string Write(int number) =>
        new string('X', number / 10) + (number % 10) switch
        {
            4 => "IV",
            9 => "IX",
            var n => (n >= 5 ? "V" : "") + new string('I', n % 5),
        };
}
