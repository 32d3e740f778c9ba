using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OicInfo.Content.Model;

namespace OicInfo.Web.Data;

/// <summary>Writes the values of rows as JSON.</summary>
internal static class JsonValues
{
    /// <summary>Indented, with letters of every script as themselves: the files are read by people too, and never stand inside of HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a row as an object with every column, <c>null</c> where the value is not known.</summary>
    public static void WriteRow(this Utf8JsonWriter json, DataRow row, IEnumerable<Column> columns)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            json.WriteAny(column.Value(row));
        }

        json.WriteEndObject();
    }

    private static void WriteAny(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or "" or LocalizedText { All.Count: 0 }:
                json.WriteNullValue();
                break;
            case LocalizedText text:
                json.WriteStartObject();
                foreach (var (language, words) in text.All.OrderBy(t => t.Key, StringComparer.Ordinal))
                {
                    json.WriteString(language, words);
                }

                json.WriteEndObject();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case IReadOnlyList<string> list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            case IReadOnlyList<Goal> goals:
                json.WriteStartArray();
                foreach (var goal in goals)
                {
                    json.WriteStartObject();
                    json.WriteString("number", goal.Number);
                    json.WritePropertyName("text");
                    json.WriteAny(goal.Text);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    /// <summary>Writes under which licence the data may be used; null where the site names none.</summary>
    public static void WriteLicence(this Utf8JsonWriter json, Licence? licence)
    {
        json.WritePropertyName("licence");
        if (licence is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", licence.Id);
        json.WriteString("url", licence.Url);
        json.WriteEndObject();
    }
}
