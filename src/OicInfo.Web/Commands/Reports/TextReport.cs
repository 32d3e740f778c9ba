using System.Globalization;
using OicInfo.Content.Checking;

namespace OicInfo.Web.Commands.Reports;

/// <summary>Diagnostics for people and for tools that read compilers' messages: grouped by file, with a closing count.</summary>
/// <param name="colour">Whether the output is a terminal that shows colours.</param>
internal sealed class TextReport(bool colour) : IReport
{
    private const string Red = "\e[31m", Yellow = "\e[33m", Bold = "\e[1m", Plain = "\e[0m";

    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var file in diagnostics.GroupBy(d => d.File))
        {
            foreach (var diagnostic in file)
            {
                var error = diagnostic.Severity == Severity.Error;
                var place = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column})");
                output.WriteLine($"{Paint(Bold, place)}: {Paint(error ? Red : Yellow, error ? "error" : "warning")} {diagnostic.Code}: {diagnostic.Message}; {diagnostic.Remedy}");
            }

            output.WriteLine();
        }

        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors} errors, {diagnostics.Count - errors} warnings"));
    }

    private string Paint(string paint, string text) => colour ? paint + text + Plain : text;
}
