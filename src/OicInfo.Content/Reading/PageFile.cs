using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Permalinks;

namespace OicInfo.Content.Reading;

/// <summary>A Markdown file at a place where a page may lie.</summary>
internal sealed record PageFile(string Path, PageKey Key, Language Language)
{
    private static readonly string[] Pictures = [".svg", ".png", ".webp"];

    /// <summary>The pages among the files below <c>pages/</c>; what lies where nothing is read is a diagnostic.</summary>
    public static IEnumerable<PageFile> Among(IReadOnlyList<string> files, Site site, DiagnosticBag diagnostics)
    {
        var elsewhere = site.Languages.Select(l => $"ui/{l.Code}.yml").Concat(DataTableReader.Names.Select(n => $"data/{n}.yml")).Append("site.yml").Append(PermalinkFile.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var path in files.Where(f => !f.StartsWith("pages/", StringComparison.Ordinal) && !elsewhere.Contains(f)))
        {
            diagnostics.Error(Codes.FileName, path, 1, 1, "nothing is read at this place", "content is site.yml, ui/{lang}.yml, data/{table}.yml and pages/{topic}/{page}/{lang}.md");
        }

        foreach (var path in files.Where(f => f.StartsWith("pages/", StringComparison.Ordinal)))
        {
            if (path.Split('/') is not [_, var topic, var slug, var name] || site.Topics.All(t => t.Slug != topic))
            {
                diagnostics.Error(Codes.FileName, path, 1, 1, "nothing is read at this place", "pages lie at pages/{topic}/{page}/{lang}.md, with a topic of site.yml");
            }
            else if (name.EndsWith(".md", StringComparison.Ordinal) && site.FindLanguage(name[..^3]) is { } language)
            {
                yield return new(path, new(topic, slug), language);
            }
            else if (!Pictures.Contains(System.IO.Path.GetExtension(name)))
            {
                diagnostics.Error(Codes.FileName, path, 1, 1, "the file is neither a language version nor a picture", $"name it {string.Join(", ", site.Languages.Select(l => l.Code + ".md"))}, or *.svg, *.png, *.webp");
            }
        }
    }

    /// <summary>The paths of the pictures.</summary>
    public static IEnumerable<string> PicturesAmong(IEnumerable<string> files) =>
        files.Where(f => f.StartsWith("pages/", StringComparison.Ordinal) && Pictures.Contains(System.IO.Path.GetExtension(f)));
}
