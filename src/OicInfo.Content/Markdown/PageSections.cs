using Markdig.Syntax;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown;

/// <summary>Divides a parsed page into its sections.</summary>
internal static class PageSections
{
    /// <summary>The blocks before the first heading.</summary>
    public static IEnumerable<Block> Introduction(ParsedPage page) => page.Document.TakeWhile(b => b is not HeadingBlock);

    /// <summary>The blocks under a heading, up to the next of any level.</summary>
    public static IEnumerable<Block> Under(ParsedPage page, Heading heading) =>
        page.Document.Skip(heading.Index + 1).TakeWhile(b => b is not HeadingBlock);

    /// <summary>The sections as readers and search see them.</summary>
    public static IReadOnlyList<Section> Of(ParsedPage page, Table<GlossaryTerm> glossary) =>
    [
        .. page.SectionHeadings.Select(h => new Section(
            h.Id!,
            PlainText.Of([h.Block], glossary, page.Language.Code),
            h.Block.Level,
            PlainText.Of(Under(page, h), glossary, page.Language.Code),
            page.File.PositionOf(page.BodyStart + h.Block.Span.Start).Line)),
    ];
}
