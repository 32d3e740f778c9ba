using System.Text.Json;
using OicInfo.Web.Data;

namespace OicInfo.Web.Publishing;

/// <summary>How the site looks when it is put on a home screen (https://www.w3.org/TR/appmanifest).</summary>
internal static class WebManifest
{
    /// <summary>The manifest's address.</summary>
    public const string Path = "/manifest.webmanifest";

    public static byte[] Write(PublicSite site)
    {
        var language = site.Snapshot.Site.DefaultLanguage;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", "/");
            json.WriteString("name", site.Snapshot.Site.Name[language.Code]);
            json.WriteString("short_name", site.Snapshot.Site.Name[language.Code]);
            json.WriteString("description", site.Snapshot.Site.Tagline[language.Code]);
            json.WriteString("lang", language.Code);
            json.WriteString("dir", language.Direction);
            json.WriteString("start_url", "/");
            json.WriteString("scope", "/");
            json.WriteString("display", "minimal-ui");
            // The colours of --deep and --paper in tokens.css.
            json.WriteString("theme_color", "#0b3b31");
            json.WriteString("background_color", "#fbf8f1");
            json.WriteStartArray("icons");
            WriteIcon(json, "favicon.svg", "any", "image/svg+xml", "any");
            WriteIcon(json, "icon-192.png", "192x192", "image/png", "any");
            WriteIcon(json, "icon-512.png", "512x512", "image/png", "any");
            WriteIcon(json, "icon-maskable-512.png", "512x512", "image/png", "maskable");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteIcon(Utf8JsonWriter json, string file, string sizes, string type, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("src", $"/icons/{file}");
        json.WriteString("sizes", sizes);
        json.WriteString("type", type);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }
}
