using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>
/// Which pages treat of the same: they link to one another, cite the same sources and use the same terms of the glossary.
/// What few pages share says more than what many do. A page's own topic is left out, for the navigation shows it already.
/// </summary>
public sealed class RelatedPages
{
    /// <summary>A link says as much as this many shared subjects that only two pages have.</summary>
    private const double LinkWeight = 2;

    private readonly FrozenDictionary<PageKey, IReadOnlySet<Subject>> subjects;
    private readonly ILookup<Subject, PageKey> holders;
    private readonly int most;

    /// <summary>Takes each page by its version in the site's default language, else by any.</summary>
    /// <param name="most">How many a page is given at most.</param>
    public RelatedPages(IReadOnlyDictionary<PageKey, Page> pages, Language language, int most)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(language);
        this.most = most;
        subjects = pages.Values.Where(p => !p.Key.IsIndex).ToFrozenDictionary(
            p => p.Key,
            p => (p.In(language.Code) ?? p.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).First().Value).Subjects);
        holders = subjects.SelectMany(p => p.Value.Select(s => (Subject: s, Page: p.Key))).ToLookup(h => h.Subject, h => h.Page);
    }

    /// <summary>The pages related to a page, the nearest first; none for a landing page.</summary>
    public IReadOnlyList<PageKey> To(PageKey key)
    {
        if (!subjects.TryGetValue(key, out var own))
        {
            return [];
        }

        var scores = new Dictionary<PageKey, double>();
        foreach (var subject in own)
        {
            AddToAll(holders[subject], Weight(holders[subject].Count()));
        }

        AddToAll(own.Where(s => s.Kind == SubjectKind.Page).Select(s => s.Page), LinkWeight * Weight(2));
        AddToAll(holders[Subject.Of(key)], LinkWeight * Weight(2));
        return
        [
            .. scores.Where(s => s.Value > 0 && s.Key.Topic != key.Topic && subjects.ContainsKey(s.Key))
                .OrderByDescending(s => s.Value).ThenBy(s => s.Key.ToString(), StringComparer.Ordinal)
                .Take(most).Select(s => s.Key),
        ];

        void AddToAll(IEnumerable<PageKey> pages, double weight)
        {
            foreach (var page in pages)
            {
                scores[page] = scores.GetValueOrDefault(page) + weight;
            }
        }
    }

    /// <summary>What it says that two pages share what so many have.</summary>
    private double Weight(int pages) => Math.Log(subjects.Count / (double)pages);
}
