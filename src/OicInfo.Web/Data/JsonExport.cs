using System.Globalization;
using System.Text.Json;
using OicInfo.Content.Model;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Data;

/// <summary>Writes a table as JSON: what it is, as of when, under which licence, its rows, and the sources that they cite.</summary>
internal static class JsonExport
{
    public static byte[] Write(TableExport table, PublicSite site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", site.AddressOf(table.Name, "schema.json"));
            json.WriteString("table", table.Name);
            json.WriteString("description", table.Description);
            json.WriteString("url", site.AddressOf(table.Name, "json"));
            json.WriteString("asOf", table.AsOf?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("attribution", site.Snapshot.Site.Name["en"]);
            json.WriteLicence(site.Licence);
            json.WriteStartArray("languages");
            foreach (var language in site.Snapshot.Site.Languages.Select(l => l.Code))
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
            WriteRows(json, "rows", table.Rows, table.Columns);
            if (table.HasSources)
            {
                WriteRows(json, "sources", table.Cited(site.Snapshot.Data), TableCatalogue.SourceColumns);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<DataRow> rows, IReadOnlyList<Column> columns)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteRow(row, columns);
        }

        json.WriteEndArray();
    }
}
