using System.Collections.Concurrent;
using OicInfo.Content.Checking;

namespace OicInfo.Content.Reading;

/// <summary>Collects diagnostics from files that are read in parallel.</summary>
internal sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> all = [];

    public void Error(string code, string file, int line, int column, string message, string remedy) =>
        all.Add(new(code, Severity.Error, file, line, column, message, remedy));

    public void Warning(string code, string file, int line, int column, string message, string remedy) =>
        all.Add(new(code, Severity.Warning, file, line, column, message, remedy));

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            all.Add(diagnostic);
        }
    }

    /// <summary>Everything found, in an order that does not depend on the order of reading.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [.. all.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];
}
