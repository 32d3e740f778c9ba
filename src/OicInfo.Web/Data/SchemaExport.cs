using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Data;

/// <summary>Writes the schema of a table's JSON (https://json-schema.org/draft/2020-12).</summary>
internal static class SchemaExport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(TableExport table, PublicSite site)
    {
        var properties = new JsonObject
        {
            ["$schema"] = Text("Address of this schema.", "uri"),
            ["table"] = new JsonObject { ["const"] = table.Name },
            ["description"] = Text("What the rows are."),
            ["url"] = Text("Address of this file.", "uri"),
            ["asOf"] = Nullable("string", "Day to which the table was checked.", "date"),
            ["attribution"] = Text("Whom to name when the data is used."),
            ["licence"] = Ref("licence"),
            ["languages"] = ListOf(Text("Code of a language.")),
            ["rows"] = ListOf(Ref("row")),
        };
        if (table.HasSources)
        {
            properties["sources"] = ListOf(Ref("source"));
        }

        var schema = Closed(properties);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", site.AddressOf(table.Name, "schema.json"));
        schema.Insert(2, "title", table.Name);
        schema.Insert(3, "description", table.Description);
        schema["$defs"] = new JsonObject
        {
            ["licence"] = OrNull(Closed(new() { ["id"] = Text("SPDX identifier."), ["url"] = Text("Text of the licence.", "uri") })),
            ["localized"] = LocalizedIn(site.Snapshot.Site.Languages.Select(l => l.Code)),
            ["date"] = new JsonObject { ["description"] = "A date as precise as it is known: year, month or day.", ["type"] = "string", ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
            ["goal"] = Closed(new() { ["number"] = Nullable("string", "Number in the programme."), ["text"] = Ref("localized") }),
            ["row"] = Closed(new(table.Columns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)SchemaOf(c))))),
        };
        if (table.HasSources)
        {
            schema["$defs"]!["source"] = Closed(new(TableCatalogue.SourceColumns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)SchemaOf(c)))));
        }

        return schema.ToJsonString(Options);
    }

    private static JsonObject SchemaOf(Column column)
    {
        var schema = column.Kind switch
        {
            ColumnKind.Localized => Ref("localized"),
            ColumnKind.Date => Ref("date"),
            ColumnKind.Integer => new() { ["type"] = "integer" },
            ColumnKind.Flag => new() { ["type"] = "boolean" },
            ColumnKind.List => ListOf(new JsonObject { ["type"] = "string" }),
            ColumnKind.Goals => ListOf(Ref("goal")),
            _ when column.Allowed.Count > 0 => new() { ["enum"] = new JsonArray([.. column.Allowed.Select(v => (JsonNode)v)]) },
            _ => new JsonObject { ["type"] = "string" },
        };
        schema = column.IsRequired ? schema : OrNull(schema);
        schema["description"] = column.Description;
        return schema;
    }

    /// <summary>An object with these properties, all of them and no others.</summary>
    private static JsonObject Closed(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. properties.Select(p => (JsonNode)p.Key)]),
        ["additionalProperties"] = false,
        ["properties"] = properties,
    };

    private static JsonObject LocalizedIn(IEnumerable<string> languages) => new()
    {
        ["description"] = "A text by language code.",
        ["type"] = "object",
        ["minProperties"] = 1,
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(languages.Select(l => KeyValuePair.Create(l, (JsonNode?)new JsonObject { ["type"] = "string" }))),
    };

    private static JsonObject OrNull(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Text(string description, string? format = null) => Typed("string", description, format);

    private static JsonObject Nullable(string type, string description, string? format = null) =>
        Typed(new JsonArray(type, "null"), description, format);

    private static JsonObject Typed(JsonNode type, string description, string? format)
    {
        var schema = new JsonObject { ["type"] = type, ["description"] = description };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }
}
