using System.Collections.Frozen;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown;

/// <summary>Turns the targets that editors write into addresses of the site.</summary>
/// <param name="pages">All pages that were parsed, by key and language.</param>
internal sealed class LinkResolver(FrozenDictionary<(PageKey Key, string Language), ParsedPage> pages, Table<GlossaryTerm> glossary)
{
    private static readonly string[] OutwardSchemes = ["https://", "http://", "mailto:"];

    /// <summary>The address for a target on a page; null, and why, when it leads nowhere.</summary>
    public (string? Address, string Why) Resolve(ParsedPage from, string target)
    {
        if (OutwardSchemes.Any(s => target.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            return (target, "");
        }

        var language = from.Language.Code;
        if (target.StartsWith("glossary:", StringComparison.Ordinal))
        {
            var id = target["glossary:".Length..];
            return glossary.Find(id) is null ? (null, $"the glossary has no term '{id}'") : ($"/{language}/reference/glossary#{id}", "");
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, section) = hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
        if (KeyOf(from.Key, path) is not { } key)
        {
            return (null, $"'{target}' is neither a page nor an address");
        }

        if (!pages.TryGetValue((key, language), out var page))
        {
            return (null, $"there is no page '{key}' in the language '{language}'");
        }

        if (section is { Length: > 0 } && !HasSection(page, section))
        {
            return (null, $"the page '{key}' has no section '{section}'");
        }

        var fragment = section is { Length: > 0 } ? "#" + section : "";
        return (path.Length == 0 ? fragment : key.PathIn(language) + fragment, "");
    }

    private static bool HasSection(ParsedPage page, string id) =>
        page.Sections.Any(s => s.Id == id) || page.FrontMatter.SectionAliases.ContainsKey(id) ||
        (page.Key is ("reference", "glossary") or ("reference", "sources"));

    /// <summary>The page that a target without its fragment names: <c>page:topic/page</c>, a relative folder, or the page itself.</summary>
    private static PageKey? KeyOf(PageKey from, string path)
    {
        if (path.Length == 0)
        {
            return from;
        }

        string[] segments;
        if (path.StartsWith("page:", StringComparison.Ordinal))
        {
            segments = path["page:".Length..].Split('/');
        }
        else if (path.Contains(':', StringComparison.Ordinal) || path[0] == '/')
        {
            return null;
        }
        else
        {
            var folder = new Uri(new Uri($"file:///{from.Topic}/{from.Slug}/"), path).AbsolutePath;
            segments = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        }

        return segments switch
        {
            [var topic] => new(topic, PageKey.IndexSlug),
            [var topic, var slug] => new(topic, slug),
            _ => null,
        };
    }
}
