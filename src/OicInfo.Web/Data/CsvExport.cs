using System.Globalization;
using System.Text;
using OicInfo.Content.Model;
using OicInfo.Web.Publishing;

namespace OicInfo.Web.Data;

/// <summary>Writes a table as CSV (https://www.rfc-editor.org/rfc/rfc4180): a text in four languages is four columns, a list is one field with its items divided by <c>; </c>.</summary>
internal static class CsvExport
{
    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    public static string Write(TableExport table, PublicSite site)
    {
        string[] languages = [.. site.Snapshot.Site.Languages.Select(l => l.Code)];
        var asOf = table.AsOf?.ToString("O", CultureInfo.InvariantCulture) ?? "";
        var licence = site.Licence?.Id ?? "";
        var csv = new StringBuilder();
        WriteLine(csv, [.. table.Columns.SelectMany(c => NamesOf(c, languages)), "as_of", "licence"]);
        foreach (var row in table.Rows)
        {
            WriteLine(csv, [.. table.Columns.SelectMany(c => FieldsOf(c, row, languages)), asOf, licence]);
        }

        return csv.ToString();
    }

    private static IEnumerable<string> NamesOf(Column column, string[] languages) =>
        column.Kind is ColumnKind.Localized or ColumnKind.Goals ? languages.Select(l => $"{column.Name}_{l}") : [column.Name];

    private static IEnumerable<string> FieldsOf(Column column, DataRow row, string[] languages) => column.Value(row) switch
    {
        LocalizedText text => languages.Select(l => text.Has(l) ? text[l] : ""),
        IReadOnlyList<Goal> goals => languages.Select(l => string.Join('\n', goals.Select(g => $"{g.Number} {g.Text[l]}".TrimStart()))),
        IReadOnlyList<string> list => [string.Join("; ", list)],
        bool flag => [flag ? "true" : "false"],
        DateOnly day => [day.ToString("O", CultureInfo.InvariantCulture)],
        var value => [Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""],
    };

    private static void WriteLine(StringBuilder csv, IEnumerable<string> fields) =>
        csv.AppendJoin(',', fields.Select(Quote)).Append("\r\n");

    private static string Quote(string field) =>
        field.IndexOfAny(NeedQuotes) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
