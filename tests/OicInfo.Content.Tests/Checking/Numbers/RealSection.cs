using System.Text.RegularExpressions;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>A section of a page of the site in all its languages, as rough plain text.</summary>
public sealed partial record RealSection(string Page, string Id, IReadOnlyDictionary<string, string> Versions)
{
    /// <summary>The sections of all pages under <c>content/pages</c>; the folder may be named by <c>OICINFO_CONTENT</c>.</summary>
    public static IReadOnlyList<RealSection> ReadAll()
    {
        var root = Environment.GetEnvironmentVariable("OICINFO_CONTENT") ?? Find("content");
        var pages = root is null ? null : Path.Combine(root, "pages");
        if (!Directory.Exists(pages))
        {
            return [];
        }

        var sections =
            from file in Directory.EnumerateFiles(pages, "*.md", SearchOption.AllDirectories)
            let page = Path.GetRelativePath(pages, Path.GetDirectoryName(file)!)
            from section in Split(File.ReadAllText(file))
            group (Language: Path.GetFileNameWithoutExtension(file), section.Text) by (page, section.Id) into same
            orderby same.Key.page, same.Key.Id
            select new RealSection(same.Key.page, same.Key.Id, same.DistinctBy(v => v.Language).ToDictionary(v => v.Language, v => v.Text));
        return [.. sections.Where(s => s.Versions.Count > 1)];
    }

    private static string? Find(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "OicInfo.sln")))
            {
                return Path.Combine(at.FullName, name);
            }
        }

        return null;
    }

    private static IEnumerable<(string Id, string Text)> Split(string file)
    {
        var front = FrontMatter().Match(file);
        yield return ("(front matter)", string.Join("\n\n", Described().Matches(front.Value).Select(m => m.Groups[1].Value)));
        var body = file[front.Length..];
        var headings = Heading().Matches(body);
        yield return ("(opening)", Plain(headings.Count > 0 ? body[..headings[0].Index] : body));
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Index : body.Length;
            yield return (headings[i].Groups[1].Value, Plain(body[headings[i].Index..end]));
        }
    }

    private static string Plain(string markdown)
    {
        var text = Citation().Replace(markdown, "");
        text = Unsaid().Replace(text, "\uFFFC");
        text = Address().Replace(text, "]");
        text = Dropped().Replace(text, " ");
        return Marks().Replace(text, "");
    }

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?:title|summary|navTitle): (.*)$", RegexOptions.Multiline)]
    private static partial Regex Described();

    [GeneratedRegex(@"^#{2,6} .*?\{#([\w-]+)\}\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s*\[@[^\]]*\]")]
    private static partial Regex Citation();

    /// <summary>Code, and terms: the page shows the name that the glossary has.</summary>
    [GeneratedRegex(@"`[^`]*`|\[\[[^\]]*\]\]|\[[^\]]*\]\(glossary:[^)]*\)")]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Address();

    [GeneratedRegex(@"\{#[\w-]+\}|^:::.*$|<[^>]*>|^\d+\. |^\|[-:|\s]+\|$", RegexOptions.Multiline)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"[*_\[\]]+|^#+ |^>|^[-+] ", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
