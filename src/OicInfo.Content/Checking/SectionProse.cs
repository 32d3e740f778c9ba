using OicInfo.Content.Checking.Numbers;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Checking;

/// <summary>The words of one section with their places.</summary>
/// <param name="Id">The section; null for what stands before the first.</param>
/// <param name="Text">Heading and body as prose to check.</param>
internal sealed record SectionProse(string? Id, PlainText Text, IReadOnlyList<NumberMention> Numbers)
{
    /// <summary>A page's prose, the introduction first.</summary>
    public static IReadOnlyList<SectionProse> Of(ParsedPage page, Table<GlossaryTerm> glossary)
    {
        var language = page.Language.Code;
        var reader = new NumberReader(language);
        return
        [
            Prose(null, PlainText.ToCheck(PageSections.Introduction(page), page.Body, glossary, language)),
            .. page.SectionHeadings.Select(h => Prose(h.Id, PlainText.ToCheck([h.Block, .. PageSections.Under(page, h)], page.Body, glossary, language))),
        ];

        SectionProse Prose(string? id, PlainText text) => new(id, text, reader.Read(text.ToString()));
    }
}
