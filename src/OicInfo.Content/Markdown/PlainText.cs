using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown;

/// <summary>The words of Markdown without its marks, each with the place from which it came; citations are left out.</summary>
internal sealed class PlainText
{
    /// <summary>Stands for code, which is no prose: numbers in it are quoted, not stated.</summary>
    /// <summary>What stands for a piece of code or an address.</summary>
    public const char Code = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int Text, int Source)> places = [];
    private readonly Table<GlossaryTerm> glossary;
    private readonly string language;
    private readonly bool showCode;

    private readonly string source;

    private PlainText(string source, Table<GlossaryTerm> glossary, string language, bool showCode) =>
        (this.source, this.glossary, this.language, this.showCode) = (source, glossary, language, showCode);

    /// <summary>The words of some blocks, as a reader reads them: one line.</summary>
    public static string Of(IEnumerable<MarkdownObject> blocks, Table<GlossaryTerm> glossary, string language)
    {
        var plain = new PlainText("", glossary, language, showCode: true);
        plain.AddAll(blocks);
        return string.Join(' ', plain.text.ToString().Replace('|', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words of some blocks as prose to check: paragraphs apart, code left out.</summary>
    /// <param name="source">The Markdown from which the blocks were made.</param>
    public static PlainText ToCheck(IEnumerable<MarkdownObject> blocks, string source, Table<GlossaryTerm> glossary, string language)
    {
        var plain = new PlainText(source, glossary, language, showCode: false);
        plain.AddAll(blocks);
        return plain;
    }

    /// <summary>The place in the Markdown of a character of the text.</summary>
    public int SourceOf(int index)
    {
        var (before, after) = (-1, places.Count);
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            (before, after) = places[middle].Text <= index ? (middle, after) : (before, middle);
        }

        return before < 0 ? 0 : places[before].Source + index - places[before].Text;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>Where a literal's own words begin: Markdig drops blanks before them, in the cells of tables, but not from their place.</summary>
    private int StartOf(LiteralInline literal)
    {
        var start = literal.Span.Start;
        var words = literal.Content.AsSpan();
        while (words.Length > 0 && start < literal.Span.End && start < source.Length && source[start] != words[0] && source[start] is ' ' or '\t' or '\\')
        {
            start++;
        }

        return start;
    }

    private void AddAll(IEnumerable<MarkdownObject> nodes)
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    private void Add(MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal:
                places.Add((text.Length, StartOf(literal)));
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                places.Add((text.Length, code.Span.Start));
                text.Append(showCode ? code.Content : Code);
                break;
            case TermInline term:
                places.Add((text.Length, term.Span.Start));
                text.Append(glossary.Find(term.TermId)?.Term[language] ?? term.TermId);
                break;
            case HtmlEntityInline entity:
                places.Add((text.Length, entity.Span.Start));
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline:
                text.Append(Code);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline inlines:
                AddAll(inlines);
                break;
            case CodeBlock:
                break;
            case LeafBlock { Inline: { } inlines }:
                AddAll(inlines);
                text.Append("\n\n");
                break;
            case TableCell cell:
                AddAll(cell);
                while (text.Length > 0 && text[^1] == '\n')
                {
                    text.Length--;
                }

                text.Append(" | ");
                break;
            case TableRow row:
                AddAll(row);
                text.Append("\n\n");
                break;
            case CustomContainer { Info: { } name } when DataBlocks.Names.Contains(name):
                break;
            case ContainerBlock container:
                AddAll(container);
                break;
        }
    }
}
