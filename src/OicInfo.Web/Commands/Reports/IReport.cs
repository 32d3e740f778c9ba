using OicInfo.Content.Checking;

namespace OicInfo.Web.Commands.Reports;

/// <summary>A form in which diagnostics are told.</summary>
internal interface IReport
{
    /// <summary>Writes all diagnostics.</summary>
    void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output);
}
