using System.Globalization;
using System.Text.Json;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Data;

/// <summary>Writes the list of all tables as JSON, with the addresses of their files.</summary>
internal static class CatalogueExport
{
    /// <summary>The list's address.</summary>
    public const string Path = "/data/index.json";

    public static byte[] Write(PublicSite site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("attribution", site.Snapshot.Site.Name["en"]);
            json.WriteLicence(site.Licence);
            json.WriteStartArray("tables");
            foreach (var table in TableCatalogue.Of(site.Snapshot.Data))
            {
                json.WriteStartObject();
                json.WriteString("table", table.Name);
                json.WriteString("description", table.Description);
                json.WriteString("asOf", table.AsOf?.ToString("O", CultureInfo.InvariantCulture));
                json.WriteNumber("rows", table.Rows.Count);
                json.WriteString("json", site.AddressOf(table.Name, "json"));
                json.WriteString("csv", site.AddressOf(table.Name, "csv"));
                json.WriteString("schema", site.AddressOf(table.Name, "schema.json"));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
