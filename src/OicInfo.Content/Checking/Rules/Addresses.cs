using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Addresses are slugs, none is reserved, and no two pages claim the same.</summary>
internal sealed class Addresses : ISiteRule
{
    public IEnumerable<Diagnostic> Check(WholeSite content)
    {
        var keys = content.Pages.Select(p => p.Page.Key).ToHashSet();
        var claimed = new Dictionary<string, PageKey>(StringComparer.Ordinal);
        foreach (var page in content.Pages.Select(p => p.Page))
        {
            if (!Slug.IsValid(page.Key.Slug) || Slug.Reserved.Contains(page.Key.Slug))
            {
                yield return page.AtField("title", Codes.AddressTaken, Severity.Error,
                    Slug.Reserved.Contains(page.Key.Slug) ? $"the address '{page.Key.Slug}' is reserved" : $"the folder name '{page.Key.Slug}' is not a slug", "rename the folder, in lower-case letters, digits and hyphens");
            }

            foreach (var alias in page.FrontMatter.Aliases)
            {
                var owner = claimed.TryAdd(alias, page.Key) ? page.Key : claimed[alias];
                if (owner != page.Key || PageKey.Named(alias) is not { } former || keys.Contains(former))
                {
                    yield return page.AtField("aliases", Codes.AddressTaken, Severity.Error, $"the former address '{alias}' is not free, or not of the form topic/page", "name an address that no page has");
                }
            }

            // A landing page has no segment of its own: its sections share addresses with the topic's pages.
            foreach (var heading in page.SectionHeadings.Where(h => page.Key.IsIndex && keys.Contains(new(page.Key.Topic, h.Id!))))
            {
                yield return page.At(heading.Block, Codes.AddressTaken, Severity.Error, $"the section '{heading.Id}' has the address of a page", "give the section another id");
            }
        }
    }
}
