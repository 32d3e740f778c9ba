using System.Globalization;

namespace OicInfo.Benchmarks;

/// <summary>Measurements of two sites side by side, with how many times the second is the first.</summary>
internal sealed class ResultTable(string first, string second)
{
    private readonly List<string[]> rows = [["milliseconds", first, second, "ratio", "of them CPU", "CPU", "ratio"]];

    public void Add(Measurement small, Measurement large) => rows.Add(
    [
        small.Name,
        Milliseconds(small.Elapsed), Milliseconds(large.Elapsed), Ratio(small.Elapsed, large.Elapsed),
        Milliseconds(small.Processor), Milliseconds(large.Processor), Ratio(small.Processor, large.Processor),
    ]);

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))));
        }
    }

    private static string Milliseconds(TimeSpan? time) => time is { } t ? t.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture) : "";

    private static string Ratio(TimeSpan? small, TimeSpan? large) =>
        small > TimeSpan.Zero && large is { } l ? (l / small.Value).ToString("F1", CultureInfo.InvariantCulture) : "";
}
