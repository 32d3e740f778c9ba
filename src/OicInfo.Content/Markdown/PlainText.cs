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
    private const char Code = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int Text, int Source)> places = [];
    private readonly Table<GlossaryTerm> glossary;
    private readonly string language;
    private readonly bool showCode;

    private PlainText(Table<GlossaryTerm> glossary, string language, bool showCode) =>
        (this.glossary, this.language, this.showCode) = (glossary, language, showCode);

    /// <summary>The words of some blocks, as a reader reads them: one line.</summary>
    public static string Of(IEnumerable<MarkdownObject> blocks, Table<GlossaryTerm> glossary, string language)
    {
        var plain = new PlainText(glossary, language, showCode: true);
        plain.AddAll(blocks);
        return string.Join(' ', plain.text.ToString().Replace('|', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words of some blocks as prose to check: paragraphs apart, code left out.</summary>
    public static PlainText ToCheck(IEnumerable<MarkdownObject> blocks, Table<GlossaryTerm> glossary, string language)
    {
        var plain = new PlainText(glossary, language, showCode: false);
        plain.AddAll(blocks);
        return plain;
    }

    /// <summary>The place in the Markdown of a character of the text.</summary>
    public int SourceOf(int index)
    {
        var at = places.FindLastIndex(p => p.Text <= index);
        return at < 0 ? 0 : places[at].Source + index - places[at].Text;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

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
                places.Add((text.Length, literal.Span.Start));
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
            case CustomContainer { Info: { } name } when DataBlocks.Names.Contains(name):
                break;
            case ContainerBlock container:
                AddAll(container);
                break;
        }
    }
}
