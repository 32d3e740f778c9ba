using System.Globalization;
using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Editing;

/// <summary>Writes the files of a new page.</summary>
public static class PageScaffold
{
    /// <summary>Writes one draft for each language of the site, with the same section ids.</summary>
    /// <returns>The files, relative to the content folder.</returns>
    /// <exception cref="ArgumentException">The address is not <c>topic/slug</c> with a topic of the site, or is reserved.</exception>
    /// <exception cref="IOException">The page exists already, or cannot be written.</exception>
    public static IReadOnlyList<string> Write(string root, string address, string title, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var site = ContentReader.Read(root).Site;
        if (PageKey.Named(address) is not (var topic, var slug) || site.Topics.All(t => t.Slug != topic))
        {
            throw new ArgumentException($"'{address}' is not topic/slug with a topic of site.yml ({string.Join(", ", site.Topics.Select(t => t.Slug))}).");
        }

        if (!Slug.IsValid(slug) || Slug.Reserved.Contains(slug))
        {
            throw new ArgumentException($"'{slug}' cannot be an address: use lower-case letters, digits and hyphens, and none of {string.Join(", ", Slug.Reserved)}.");
        }

        var folder = Path.Combine(root, "pages", topic, slug);
        if (Directory.Exists(folder))
        {
            throw new IOException($"The page '{address}' exists already.");
        }

        Directory.CreateDirectory(folder);
        return [.. site.Languages.Select(language =>
        {
            File.WriteAllText(Path.Combine(folder, language.Code + ".md"), string.Create(CultureInfo.InvariantCulture, $$"""
                ---
                title: "{{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}}"
                summary: One or two sentences that stand alone.
                order: 100
                updated: {{today:yyyy-MM-dd}}
                asOf: {{today:yyyy-MM-dd}}
                draft: true
                ---
                The answer to the page's question, in a paragraph.

                ## First section {#first-section}

                Text.

                """));
            return $"pages/{topic}/{slug}/{language.Code}.md";
        })];
    }
}
