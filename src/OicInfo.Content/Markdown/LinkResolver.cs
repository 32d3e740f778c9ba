using System.Collections.Frozen;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Markdown;

/// <summary>Turns the targets that editors write into addresses of the site.</summary>
/// <param name="pages">The sections of all pages: every id, present or former, that stands in a version of the page.</param>
/// <param name="pictures">Paths of the pictures below <c>content/</c>.</param>
internal sealed class LinkResolver(FrozenDictionary<PageKey, FrozenSet<string>> pages, FrozenSet<string> pictures, Table<GlossaryTerm> glossary)
{
    /// <summary>The page whose sections come from data.</summary>
    private static readonly PageKey Glossary = new("reference", "glossary");

    private static readonly string[] OutwardSchemes = ["https://", "http://", "mailto:"];

    /// <summary>The address for a target on a page; null, and why, when it leads nowhere.</summary>
    public (string? Address, string Why) Resolve(ParsedPage from, string target)
    {
        if (OutwardSchemes.Any(s => target.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            return target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || WebAddresses.IsValid(target) ? (target, "") : (null, $"'{target}' is no address");
        }

        var language = from.Language.Code;
        if (target.StartsWith("glossary:", StringComparison.Ordinal))
        {
            var id = target["glossary:".Length..];
            return glossary.Find(id) is null ? (null, $"the glossary has no term '{id}'") : ($"/{language}/reference/glossary#{id}", "");
        }

        if (IsPicture(target))
        {
            return pictures.Contains($"pages/{from.Key.Topic}/{from.Key.Slug}/{target}") ? ($"/pictures/{from.Key.Topic}/{from.Key.Slug}/{target}", "") : (null, $"there is no picture '{target}' beside the page");
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, section) = hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
        if (KeyOf(from.Key, path) is not { } key)
        {
            return (null, $"'{target}' is neither a page nor an address");
        }

        if (!pages.TryGetValue(key, out var sections))
        {
            return (null, $"there is no page '{key}'");
        }

        if (section is { Length: > 0 } && !sections.Contains(section) && key != Glossary)
        {
            return (null, $"the page '{key}' has no section '{section}'");
        }

        var fragment = section is { Length: > 0 } ? "#" + section : "";
        return (path.Length == 0 ? fragment : key.PathIn(language) + fragment, "");
    }

    /// <summary>Whether a target names a picture of the page's own folder.</summary>
    public static bool IsPicture(string target) =>
        !target.Contains('/', StringComparison.Ordinal) && !target.Contains(':', StringComparison.Ordinal) && Path.GetExtension(target) is ".svg" or ".png" or ".webp";

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
            if (!Uri.TryCreate(new Uri($"file:///{from.Topic}/{from.Slug}/"), path, out var uri))
            {
                return null;
            }

            var folder = uri.AbsolutePath;
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
