using System.Text;

namespace OicInfo.Web.Tests;

/// <summary>Reads CSV by the letter of RFC 4180, apart from the code that writes it.</summary>
internal static class Csv
{
    /// <summary>The records, each a list of fields.</summary>
    public static List<List<string>> Read(string text)
    {
        List<List<string>> records = [[]];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    EndField();
                    break;
                case '\r' when !quoted && text[i + 1] == '\n':
                    i++;
                    EndField();
                    records.Add([]);
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        Assert.Empty(records[^1]);
        records.RemoveAt(records.Count - 1);
        return records;

        void EndField()
        {
            records[^1].Add(field.ToString());
            field.Clear();
        }
    }
}
