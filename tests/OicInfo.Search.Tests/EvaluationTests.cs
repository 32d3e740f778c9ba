using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Search.Tests;

/// <summary>Whether readers find what they ask for, in the real content.</summary>
public sealed class EvaluationTests(RealIndex real, ITestOutputHelper output)
{
    private const double LeastReciprocalRank = 0.85;
    private const double LeastRecall = 0.95;
    private const int RecallAt = 5;

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public void Queries_FindTheirPlace(string language)
    {
        var queries = ExpectedQuery.Read(language);
        var ranks = queries.ConvertAll(q => (Query: q, Rank: RankOf(q, language, g => g.Hits)));

        var (reciprocal, recall) = Measure(ranks.ConvertAll(r => r.Rank));
        var (firstReciprocal, firstRecall) = Measure(queries.ConvertAll(q => RankOf(q, language, g => g.Hits.Take(1))));
        var report = string.Create(CultureInfo.InvariantCulture,
            $"{language}: {queries.Count} queries, MRR {reciprocal:0.000}, recall@{RecallAt} {recall:0.000}; by the first place of each page alone: MRR {firstReciprocal:0.000}, recall@{RecallAt} {firstRecall:0.000}");
        output.WriteLine(report);
        TestContext.Current.SendDiagnosticMessage(report);
        foreach (var (query, rank) in ranks.Where(r => r.Rank is 0 or > RecallAt))
        {
            output.WriteLine($"  not among the first {RecallAt}: {query.Q}");
        }

        Assert.True(queries.Count >= 60);
        Assert.True(reciprocal >= LeastReciprocalRank, report);
        Assert.True(recall >= LeastRecall, report);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public void Queries_ExpectPlacesThatExist(string language)
    {
        var missing = ExpectedQuery.Read(language).SelectMany(q => q.Expect).Distinct().Where(e => !Exists(e, language));

        Assert.Empty(missing);
    }

    private static (double Reciprocal, double Recall) Measure(List<int> ranks) =>
        (ranks.Average(r => r == 0 ? 0 : 1.0 / r), ranks.Average(r => r is > 0 and <= RecallAt ? 1.0 : 0));

    /// <summary>The place among the pages found of the first that shows what is expected; 0 where none does.</summary>
    private int RankOf(ExpectedQuery query, string language, Func<ResultGroup, IEnumerable<Hit>> shown) =>
        real.Index.Find(language, query.Q).Groups.Select((g, i) => (Rank: i + 1, Shown: shown(g))).FirstOrDefault(g => g.Shown.Any(h => query.IsAnsweredBy(h.Path))).Rank;

    private bool Exists(string place, string language)
    {
        var (page, section) = place.Split('#') switch { [var p, var s] => (p, s), [var p, ..] => (p, null), _ => ("", null) };
        var names = page.Split('/');
        return real.Content.FindPage(language, new PageKey(names[0], names[1])) is { } found && (section is null || found.FindSection(section) is not null);
    }
}
