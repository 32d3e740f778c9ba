using System.Diagnostics;
using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Hostile;

/// <summary>Reads a site that means harm.</summary>
internal static class Bounded
{
    /// <summary>A bound on what runs away, not a measure, in the processor's time: a machine that is busy with other things takes ten times as long by the clock.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Bytes that may be allocated in all, freed ones included: far more than stay.</summary>
    private const long MostAllocated = 2L * 1024 * 1024 * 1024;

    /// <summary>The errors, found in bounded time and memory; there is one at least, and each names a file and a line.</summary>
    public static IReadOnlyList<Diagnostic> Errors(TestSite site)
    {
        var before = GC.GetTotalAllocatedBytes();
        using var process = Process.GetCurrentProcess();
        var begun = process.TotalProcessorTime;
        var errors = TestSite.DiagnosticsOf(site.Root).Where(d => d.Severity == Severity.Error).ToList();

        process.Refresh();
        Assert.InRange(process.TotalProcessorTime - begun, TimeSpan.Zero, Longest);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostAllocated);
        Assert.NotEmpty(errors);
        Assert.All(errors, d => Assert.True(d is { File.Length: > 0, Line: > 0, Column: > 0 }, d.ToString()));
        Assert.True(errors.Count < 2000, $"{errors.Count} errors bury what is wrong");
        return errors;
    }
}
