using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Publishing.Markdown;

/// <summary>Writes a page as one Markdown file: what it is and where it stands, its text, its sources.</summary>
internal static class MarkdownPage
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ContentPageModel model)
    {
        var (shell, front) = (model.Shell, model.Page.FrontMatter);
        var text = new StringBuilder("---\n");
        Field("title", front.Title);
        Field("summary", front.Summary);
        Field("language", model.Page.Language.Code);
        Field("url", shell.Absolute(shell.CanonicalPath));
        Field("updated", front.Updated.ToString("O", CultureInfo.InvariantCulture));
        Field("asOf", front.AsOf?.ToString("O", CultureInfo.InvariantCulture));
        Field("publisher", shell.SiteName);
        Field("licence", shell.Snapshot.Site.Licence?.Id);
        text.Append("---\n\n# ").Append(front.Title).Append("\n\n");
        foreach (var part in model.Page.Portable)
        {
            text.Append(part switch
            {
                MarkdownText plain => plain.Text,
                MarkdownAddress address => shell.Absolute(address.Path),
                MarkdownDataBlock block => MarkdownBlock.Write(new(shell, block.Block)).TrimEnd('\n'),
                _ => "",
            });
        }

        WriteSources(text, model);
        return text.ToString();

        // A JSON string is a YAML string too (https://yaml.org/spec/1.2.2/#12-relation-to-json).
        void Field(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(name).Append(": ").Append(JsonSerializer.Serialize(value, Quoted)).Append('\n');
            }
        }
    }

    private static void WriteSources(StringBuilder text, ContentPageModel model)
    {
        if (model.Sources.Count == 0)
        {
            return;
        }

        text.Append("\n## ").Append(model.Shell.T("sources")).Append("\n\n");
        foreach (var (cited, source) in model.Sources)
        {
            text.Append(cited.Number).Append(". ").Append(source.Title).Append(new SourceModel(model.Shell, source).Detail).Append(" <").Append(source.Url).Append(">\n");
        }
    }
}
