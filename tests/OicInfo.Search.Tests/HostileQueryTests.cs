using System.Diagnostics;
using System.Text;

namespace OicInfo.Search.Tests;

/// <summary>Whatever is typed has an answer, and soon.</summary>
public sealed class HostileQueryTests(RealIndex real)
{
    private const int Seed = 57;
    private const int Count = 2000;

    /// <summary>Far more than a query takes: a test machine may be busy. What a query takes is measured elsewhere.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    private static readonly string[] Languages = ["id", "en", "ar", "fr"];

    private static readonly string[] Pieces =
    [
        "\"", "“", "»", "*", "?", "~", "~2", "^99", "AND", "OR NOT", "(", ")", "[a TO z]", "{", "}", "\\", "/.*/", "(a+)+$", "field:", ":", "+", "-", "!", "&&", "||",
        "' OR 1=1 --", "<script>alert(1)</script>", "../../etc/passwd", "%00", "\0", "\u200F", "\u202E", "\uD800", "\uDC00", "\uFFFF", "e\u0301\u0301\u0301", "ـــــ", "ًٌٍ",
        "٠١٢٣", "𝔬𝔦𝔠", "👨‍👩‍👧‍👦", "中文", "ไทย", "ﷺ", "İ", "ß", "ﬁ", "OIC", "OKI", "م.ت.إ", "القدس", "keanggotaan", "l’OCI", "a", "1", "1969", "ke-12", "the", "yang", "من", "de",
        "١٢th", "الـ52", "99999999999999999999", "kedua belas", "الثاني عشر", "secretary general", "zzzzzzzzzzzz", " ", "\t", "\n", ".", "’", "'s", "d'",
        "negara-negara", "anak-anak-anak", "وَبِالْمَمْلَكَةِ", "مُحَمَّدٌ", "الوالوالوال", "\"the oic\"", "secretari", "1 UNION SELECT null", "${jndi:ldap://x}", "{{7*7}}",
    ];

    [Fact]
    public void GeneratedQueries_NeverThrow_AndAreBounded()
    {
        foreach (var query in Generate())
        {
            var language = Languages[query.Length % Languages.Length];

            var (results, lines, elapsed) = Ask(language, query);
            if (elapsed >= Bound)
            {
                // Once may be the machine's doing, twice is the query's.
                elapsed = Ask(language, query).Elapsed;
            }

            Assert.True(elapsed < Bound, $"{elapsed} for '{query}'");
            Assert.True(results.Query.Length <= SearchLimits.MaxQueryLength);
            Assert.True(results.Groups.Count <= SearchLimits.MaxGroups && lines.Count <= SearchLimits.MaxSuggestions);
            Assert.All(results.Groups.SelectMany(g => g.Hits), h => Assert.All(h.Snippet, p => Assert.NotEmpty(p.Text)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\0")]
    [InlineData("\"\"\"")]
    [InlineData("*:*")]
    public void QueryWithoutWords_FindsNothing(string? query)
    {
        var results = real.Index.Find("en", query);

        Assert.Empty(results.Groups);
        Assert.Equal(0, results.Total);
    }

    [Fact]
    public void TenThousandWords_AreCut()
    {
        var results = real.Index.Find("en", string.Concat(Enumerable.Repeat("charter ", 10_000)));

        Assert.True(results.Query.Length <= SearchLimits.MaxQueryLength);
        Assert.NotEmpty(results.Groups);
    }

    [Fact]
    public void LanguageThatTheSiteLacks_FindsNothing() => Assert.Empty(real.Index.Find("xx", "charter").Groups);

    private (SearchResults Results, IReadOnlyList<Suggestion> Lines, TimeSpan Elapsed) Ask(string language, string query)
    {
        var watch = Stopwatch.StartNew();
        return (real.Index.Find(language, query), real.Index.Suggest(language, query), watch.Elapsed);
    }

    private static IEnumerable<string> Generate()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var query = new StringBuilder();
            var pieces = random.Next(1, 40);
            for (var p = 0; p < pieces; p++)
            {
                query.Append(random.Next(4) switch
                {
                    0 => ((char)random.Next(1, 0x10000)).ToString(),
                    1 => new string((char)random.Next('a', 'z' + 1), random.Next(1, 60)),
                    _ => Pieces[random.Next(Pieces.Length)],
                });
                query.Append(random.Next(3) == 0 ? " " : "");
            }

            yield return query.ToString();
        }
    }
}
