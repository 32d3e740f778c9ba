using System.Globalization;
using OicInfo.Content.Checking;

namespace OicInfo.Web.Commands.Reports;

/// <summary>Diagnostics as annotations of a GitHub workflow (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).</summary>
internal sealed class GitHubReport : IReport
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var d in diagnostics)
        {
            var kind = d.Severity == Severity.Error ? "error" : "warning";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{kind} file={Property($"content/{d.File}")},line={d.Line},col={d.Column},title={d.Code}::{Data($"{d.Message}; {d.Remedy}")}"));
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
