using System.Globalization;
using System.Text.RegularExpressions;
using OicInfo.Content.Checking;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Editing;

/// <summary>Mends what a machine can mend: missing heading ids and <c>updated</c> dates.</summary>
public static partial class ContentFixer
{
    /// <summary>The language from whose version ids are taken: ids are English.</summary>
    private const string IdLanguage = "en";

    /// <summary>Mends every page below a content folder.</summary>
    /// <returns>What was done, a line each.</returns>
    /// <exception cref="ContentUnavailableException">The folder has no <c>site.yml</c> that can be read.</exception>
    public static IReadOnlyList<string> Fix(string root, DateOnly today)
    {
        var site = ContentReader.Read(root).Site;
        var done = new List<string>();
        foreach (var folder in site.Topics.Select(t => Path.Combine(root, "pages", t.Slug)).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
        {
            var english = Path.Combine(folder, IdLanguage + ".md");
            if (File.Exists(english))
            {
                Mend(english, t => WithOwnIds(t));
            }

            var ids = File.Exists(english) ? Heading().Matches(File.ReadAllText(english)).Select(m => m.Groups["id"].Value).ToArray() : [];
            foreach (var file in site.Languages.Select(l => Path.Combine(folder, l.Code + ".md")).Where(File.Exists))
            {
                Mend(file, t => WithIds(t, ids));
                Mend(file, t => WithDate(t, today));
            }
        }

        return done;

        void Mend(string file, Func<string, string> mend)
        {
            var before = File.ReadAllText(file);
            var after = mend(before);
            if (after != before)
            {
                File.WriteAllText(file, after);
                done.Add($"mended {Path.GetRelativePath(root, file)}");
            }
        }
    }

    /// <summary>English headings without an id get one made from their words.</summary>
    private static string WithOwnIds(string text)
    {
        var taken = Heading().Matches(text).Select(m => m.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        return Heading().Replace(text, m =>
        {
            var id = Regex.Replace(m.Groups["words"].Value.ToLowerInvariant(), "[^a-z0-9]+", "-").Trim('-');
            return m.Groups["id"].Value.Length > 0 || !Slug.IsValid(id) || !taken.Add(id) ? m.Value : $"{m.Value.TrimEnd()} {{#{id}}}";
        });
    }

    /// <summary>Headings without an id get that of the English heading at the same place, where the versions have as many headings.</summary>
    private static string WithIds(string text, string[] ids)
    {
        var place = 0;
        return Heading().Count(text) != ids.Length ? text : Heading().Replace(text, m =>
            ids[place++] is { Length: > 0 } id && m.Groups["id"].Value.Length == 0 ? $"{m.Value.TrimEnd()} {{#{id}}}" : m.Value);
    }

    private static string WithDate(string text, DateOnly today)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        return end < 0 || Updated().IsMatch(text[..end]) ? text : text.Insert(end, string.Create(CultureInfo.InvariantCulture, $"\nupdated: {today:yyyy-MM-dd}"));
    }

    [GeneratedRegex(@"^#{2,3} +(?<words>[^\n{]*?)[ \t]*(?:\{#(?<id>[^}\n]*)\})?[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^updated:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();
}
