using System.Globalization;
using System.Text;

namespace OicInfo.Web.Citing;

/// <summary>Writes a work for BibTeX and biblatex (https://ctan.org/pkg/biblatex).</summary>
internal static class BibTex
{
    public static string Write(CitedWork work)
    {
        var text = new StringBuilder($"@online{{{work.Key},\n");
        Field("author", $"{{{Escape(work.Site)}}}");
        Field("title", $"{{{Escape(work.Title)}}}");
        Field("organization", Escape(work.Site));
        Field("date", Day(work.Updated));
        Field("year", work.Updated.Year.ToString(CultureInfo.InvariantCulture));
        Field("url", work.Url);
        if (work.Accessed is { } accessed)
        {
            Field("urldate", Day(accessed));
        }

        Field("langid", work.Language.Culture.Parent.EnglishName.ToLowerInvariant());
        return text.Append("}\n").ToString();

        void Field(string name, string value) => text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The signs that TeX would take for its own; letters of every script stand as themselves.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var sign in text)
        {
            escaped.Append(sign switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => "\\" + sign,
                _ => sign.ToString(),
            });
        }

        return escaped.ToString();
    }
}
