using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Permalinks;

/// <summary>A language version of a page as far as addresses are made of it.</summary>
/// <param name="Sections">Ids of its sections, present ones only.</param>
internal sealed record AddressedPage(PageKey Key, string Language, IReadOnlyList<string> Sections, FrontMatter FrontMatter)
{
    public static AddressedPage Of(ParsedPage page) => new(page.Key, page.Language.Code, [.. page.SectionHeadings.Select(h => h.Id!)], page.FrontMatter);

    public static AddressedPage Of(PageVersion page) => new(page.Key, page.Language.Code, [.. page.Sections.Select(s => s.Id)], page.FrontMatter);

    /// <summary>Whether a section has this id, or had it.</summary>
    public bool HasSection(string id) =>
        Sections.Contains(id) || Sections.Contains(FrontMatter.CurrentSection(id));
}
