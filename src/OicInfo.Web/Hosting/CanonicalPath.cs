using OicInfo.Content.Model;

namespace OicInfo.Web.Hosting;

/// <summary>The one form of an address among all that mean the same: lower case, no slash at the end, no <c>index</c>, today's names of page and section.</summary>
internal static class CanonicalPath
{
    private const string Cards = "cards";

    /// <summary>The canonical form of a path under a language, or of its share card; null for any other path.</summary>
    public static string? Of(string path, Snapshot snapshot)
    {
        string[] segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] prefix = segments is [Cards, ..] ? [Cards] : [];
        segments = segments[prefix.Length..];
        if (segments.Length == 0)
        {
            return null;
        }

        // Markdown and card are named as the page is.
        var ending = prefix.Length > 0 ? ".png" : ".md";
        ending = segments[^1].EndsWith(ending, StringComparison.Ordinal) ? ending : "";
        segments[^1] = segments[^1][..^ending.Length];
        if (snapshot.Site.FindLanguage(segments[0]) is null)
        {
            return null;
        }

        segments = [segments[0], .. segments.Skip(1).Where(s => s != PageKey.IndexSlug)];
        segments = WithSectionOfToday(WithPageOfToday(segments, snapshot), snapshot);
        return $"/{string.Join('/', prefix.Concat(segments))}{ending}";
    }

    private static string[] WithPageOfToday(string[] segments, Snapshot snapshot) => segments switch
    {
        [var language, var topic, var page, .. var rest] when snapshot.Aliases.TryGetValue($"{topic}/{page}", out var key) => [.. Segments(key, language), .. rest],
        [var language, var topic, .. var rest] when snapshot.Aliases.TryGetValue($"{topic}/{PageKey.IndexSlug}", out var key) => [.. Segments(key, language), .. rest],
        _ => segments,
    };

    private static string[] WithSectionOfToday(string[] segments, Snapshot snapshot)
    {
        PageKey? page = segments switch
        {
            [_, var topic, var slug, _] => new(topic, slug),
            [_, var topic, var last] when !snapshot.Pages.ContainsKey(new(topic, last)) => new(topic, PageKey.IndexSlug),
            _ => null,
        };
        return page is { } key && snapshot.FindPageOrFallback(segments[0], key)?.FindSection(segments[^1]) is { } section ? [.. segments[..^1], section.Id] : segments;
    }

    private static string[] Segments(PageKey key, string language) => key.PathIn(language).Split('/', StringSplitOptions.RemoveEmptyEntries);
}
