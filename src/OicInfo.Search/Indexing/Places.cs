using OicInfo.Content.Model;

namespace OicInfo.Search.Indexing;

/// <summary>Where the pages of a language show the rows of the tables.</summary>
internal sealed class Places(Snapshot snapshot, string language)
{
    private readonly PageVersion[] pages = [.. snapshot.Pages.Values.Select(p => p.In(language)).OfType<PageVersion>().OrderBy(p => p.Path, StringComparer.Ordinal)];

    /// <summary>The pages of the language, by address.</summary>
    public IReadOnlyList<PageVersion> Pages => pages;

    /// <summary>The page that shows a block whose attribute <c>kind</c>, where it has one, is that kind.</summary>
    public PageVersion? PageWithBlock(string name, string? kind = null) => pages.FirstOrDefault(p => p.Body.OfType<DataBlockPart>().Any(
        b => b.Name == name && (kind is null || !b.Attributes.TryGetValue("kind", out var shown) || shown == kind)));

    /// <summary>The section whose id is, or begins with, what is given.</summary>
    public (PageVersion Page, Section Section)? SectionWithId(Func<string, bool> id)
    {
        foreach (var page in pages)
        {
            if (page.Sections.FirstOrDefault(s => id(s.Id)) is { } section)
            {
                return (page, section);
            }
        }

        return null;
    }

    /// <summary>The page that data names as <c>topic/page</c>, or null.</summary>
    public PageVersion? PageNamed(string? name) =>
        PageKey.Named(name) is { } key ? snapshot.FindPage(language, key) : null;
}
