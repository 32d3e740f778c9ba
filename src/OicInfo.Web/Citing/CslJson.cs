using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OicInfo.Web.Citing;

/// <summary>Writes a work as CSL-JSON (https://github.com/citation-style-language/schema).</summary>
internal static class CslJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CitedWork work)
    {
        var item = new JsonObject
        {
            ["id"] = work.Key,
            ["type"] = "webpage",
            ["title"] = work.Title,
            ["container-title"] = work.Site,
            ["author"] = new JsonArray(new JsonObject { ["literal"] = work.Site }),
            ["issued"] = Day(work.Updated),
            ["URL"] = work.Url,
            ["language"] = work.Language.Code,
        };
        if (work.Section is null)
        {
            item["abstract"] = work.Page.FrontMatter.Summary;
        }

        if (work.Accessed is { } accessed)
        {
            item["accessed"] = Day(accessed);
        }

        return new JsonArray(item).ToJsonString(Options) + "\n";
    }

    private static JsonObject Day(DateOnly day) => new() { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
}
