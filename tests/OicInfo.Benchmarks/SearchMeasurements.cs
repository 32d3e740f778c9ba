using System.Diagnostics;
using OicInfo.Content.Reading;
using OicInfo.Search;

namespace OicInfo.Benchmarks;

/// <summary>The search in this process: the site itself answers no one so many queries.</summary>
internal static class SearchMeasurements
{
    private const int Rounds = 200;

    private static readonly string[] Queries = ["summit", "rabat 1969", "secretary general", "charter article 7", "palestine", "al-quds committee", "jerusalm", "57 states", "who decides", "quokka"];

    public static IEnumerable<Measurement> Of(string content)
    {
        var snapshot = ContentReader.Read(content);
        SearchIndex.Build(snapshot).Dispose(); // The first time, code is compiled.
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        using var index = SearchIndex.Build(snapshot);
        yield return new("search index, made anew", clock.Elapsed, Environment.CpuUsage.TotalTime - before);

        var times = new List<TimeSpan>();
        foreach (var query in Enumerable.Repeat(Queries, Rounds).SelectMany(q => q))
        {
            clock.Restart();
            index.Find("en", query);
            times.Add(clock.Elapsed);
        }

        times.Sort();
        yield return new("search, 99 of 100 in", times[times.Count * 99 / 100], null);
    }
}
