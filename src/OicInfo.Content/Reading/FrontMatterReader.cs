using OicInfo.Content.Checking;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Reads the YAML between the two lines <c>---</c> at the head of a Markdown file.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---\n";

    /// <summary>The front matter and the index at which the body begins; null with diagnostics where it cannot be read.</summary>
    public static (FrontMatter FrontMatter, IReadOnlyDictionary<string, (int Line, int Column)> Positions, int BodyStart)? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var end = file.Text.StartsWith(Fence, StringComparison.Ordinal) ? file.Text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            diagnostics.Error(Codes.MalformedYaml, file.Path, 1, 1, "the front matter is missing or not closed", "begin the file with '---', fields, and '---' again");
            return null;
        }

        if (YamlText.Read(file.Text[Fence.Length..(end + 1)], file.Path, 1, diagnostics) is not { } map)
        {
            return null;
        }

        var title = map.Required("title");
        var frontMatter = new FrontMatter
        {
            Title = title,
            Summary = map.Required("summary"),
            NavTitle = map.Optional("navTitle") ?? title,
            Order = map.Integer("order") ?? 0,
            Updated = map.Required("updated") is "" ? default : map.Day("updated") ?? default,
            AsOf = map.Day("asOf"),
            Aliases = map.Texts("aliases"),
            SectionAliases = map.TextMap("sectionAliases"),
            TranslationOf = map.Optional("translationOf"),
            SourceVersion = map.Day("sourceVersion"),
            Draft = map.Flag("draft"),
        };
        map.RejectUnknownFields();
        return map.HasErrors ? null : (frontMatter, map.Positions(), end + 1 + Fence.Length);
    }
}
