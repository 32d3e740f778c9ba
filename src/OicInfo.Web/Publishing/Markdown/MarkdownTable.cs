using System.Text;

namespace OicInfo.Web.Publishing.Markdown;

/// <summary>Writes a pipe table (https://github.github.com/gfm/#tables-extension-).</summary>
internal static class MarkdownTable
{
    public static string Write(string[] heads, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        WriteRow(table, heads);
        WriteRow(table, [.. heads.Select(_ => "---")]);
        foreach (var row in rows)
        {
            WriteRow(table, row);
        }

        return table.ToString();
    }

    private static void WriteRow(StringBuilder table, string[] cells) =>
        table.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    private static string Escape(string cell) => cell.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
