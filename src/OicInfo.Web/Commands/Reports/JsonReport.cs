using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OicInfo.Content.Checking;

namespace OicInfo.Web.Commands.Reports;

/// <summary>Diagnostics as a JSON array, one object each.</summary>
internal sealed class JsonReport : IReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Printed to a terminal or a file, never into HTML.
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(diagnostics, Options));
}
