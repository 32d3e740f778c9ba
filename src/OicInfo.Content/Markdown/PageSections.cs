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
            DescriptionOf(page, h, glossary),
            page.File.PositionOf(page.BodyStart + h.Block.Span.Start).Line)),
    ];

    private static string DescriptionOf(ParsedPage page, Heading heading, Table<GlossaryTerm> glossary)
    {
        // Without its lines and columns a table says little.
        var prose = PlainText.Of(Under(page, heading).Where(b => b is not Markdig.Extensions.Tables.Table), glossary, page.Language.Code);
        Heading[] subsections = [.. Subsections(page, heading)];
        return prose.Length > 0 ? prose
            : subsections is [var only] ? $"{TitleOf(only)} · {DescriptionOf(page, only, glossary)}"
            : string.Join(" · ", subsections.Select(TitleOf));

        string TitleOf(Heading subsection) => PlainText.Of([subsection.Block], glossary, page.Language.Code);
    }

    private static IEnumerable<Heading> Subsections(ParsedPage page, Heading heading) =>
        page.SectionHeadings.SkipWhile(h => h != heading).Skip(1).TakeWhile(h => h.Block.Level > heading.Block.Level);
}
