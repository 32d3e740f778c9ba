using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OicInfo.Content.Checking;

namespace OicInfo.Web.Commands.Reports;

/// <summary>Diagnostics as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).</summary>
internal sealed class SarifReport : IReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) => output.WriteLine(new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "OicInfo check",
                    ["rules"] = new JsonArray([.. CodeList.All.Select(c => new JsonObject
                    {
                        ["id"] = c.Code,
                        ["shortDescription"] = new JsonObject { ["text"] = c.Title },
                    })]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. diagnostics.Select(Result)]),
        }),
    }.ToJsonString(Options));

    private static JsonObject Result(Diagnostic d) => new()
    {
        ["ruleId"] = d.Code,
        ["level"] = d.Severity == Severity.Error ? "error" : "warning",
        ["message"] = new JsonObject { ["text"] = $"{d.Message}; {d.Remedy}" },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = "content/" + Uri.EscapeDataString(d.File).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject { ["startLine"] = d.Line, ["startColumn"] = d.Column },
            },
        }),
    };
}
