using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OicInfo.Content.Model;

/// <summary>
/// Which pages treat of the same: they link to one another, cite the same sources and use the same terms of the glossary.
/// What few pages share says more than what many do. A page's own topic is left out, for the navigation shows it already.
/// </summary>
public sealed partial class RelatedPages
{
    /// <summary>A link says as much as this many shared marks that only two pages have.</summary>
    private const double LinkWeight = 2;

    private readonly FrozenDictionary<PageKey, IReadOnlyList<PageKey>> related;

    /// <summary>Compares all pages, each by its version in the site's default language, else by any.</summary>
    /// <param name="count">How many a page is given at most.</param>
    public RelatedPages(IReadOnlyDictionary<PageKey, Page> pages, Language language, int count)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(language);
        var marks = pages.Values.OrderBy(p => p.Key.ToString(), StringComparer.Ordinal).Where(p => !p.Key.IsIndex).ToDictionary(
            p => p.Key,
            p => MarksOf(p.In(language.Code) ?? p.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).First().Value));
        var holders = marks.Values.SelectMany(m => m).CountBy(m => m).ToDictionary();
        related = marks.Keys.ToFrozenDictionary(k => k, k => (IReadOnlyList<PageKey>)[.. marks.Keys
            .Where(other => other.Topic != k.Topic)
            .Select(other => (Key: other, Score: Score(k, other)))
            .Where(o => o.Score > 0)
            .OrderByDescending(o => o.Score).ThenBy(o => o.Key.ToString(), StringComparer.Ordinal)
            .Take(count)
            .Select(o => o.Key)]);

        double Score(PageKey a, PageKey b)
        {
            var rarest = Math.Log(marks.Count / 2.0);
            var links = (marks[a].Contains($"page:{b}") ? 1 : 0) + (marks[b].Contains($"page:{a}") ? 1 : 0);
            return links * LinkWeight * rarest + marks[a].Intersect(marks[b]).Sum(m => Math.Log(marks.Count / (double)holders[m]));
        }
    }

    /// <summary>The pages related to a page, the nearest first; none for a landing page.</summary>
    public IReadOnlyList<PageKey> To(PageKey key) => related.GetValueOrDefault(key, []);

    private static HashSet<string> MarksOf(PageVersion page) =>
    [
        .. page.Citations.Select(c => $"source:{c.SourceId}"),
        .. PageLink().Matches(page.Markdown).Select(m => $"page:{m.Groups[1].Value}/{m.Groups[2].Value}"),
        .. Term().Matches(page.Markdown).Select(m => $"term:{m.Groups[1].Value}"),
    ];

    [GeneratedRegex(@"(?:page:|\.\./\.\./)([a-z0-9-]+)/([a-z0-9-]+)")]
    private static partial Regex PageLink();

    [GeneratedRegex(@"(?:\[\[|glossary:)([a-z0-9-]+)")]
    private static partial Regex Term();
}
