using OicInfo.Content.Checking.Numbers;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Checking;

/// <summary>The words of one section with their places.</summary>
/// <param name="Id">The section; null for what stands before the first.</param>
/// <param name="Text">Heading and body as prose to check.</param>
internal sealed record SectionProse(string? Id, PlainText Text, IReadOnlyList<NumberMention> Numbers)
{
    /// <summary>What parts paragraphs, items of lists and rows of tables in the text.</summary>
    private const string Break = "\n\n";

    /// <summary>Its paragraphs, items and rows in order.</summary>
    public IReadOnlyList<ParagraphNumbers> Paragraphs { get; } = [.. ParagraphsOf(Text.ToString(), Numbers)];

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

    private static IEnumerable<ParagraphNumbers> ParagraphsOf(string text, IReadOnlyList<NumberMention> numbers)
    {
        var next = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(Break, start, StringComparison.Ordinal) is var found && found < 0 ? text.Length : found + Break.Length;
            var first = next;
            while (next < numbers.Count && numbers[next].Offset < end)
            {
                next++;
            }

            yield return new(start, numbers.Take(first..next).ToArray(), text.AsSpan(start, end - start).Contains(PlainText.Code));
            start = end;
        }
    }
}
