using System.Collections.Frozen;
using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown.Portable;

/// <summary>A page's Markdown without this site's own syntax: links, terms, citations and blocks become what any reader understands, all else stays as its editor wrote it.</summary>
internal sealed class PortableMarkdown(ParsedPage page, LinkResolver links, Table<GlossaryTerm> glossary)
{
    private readonly string body = page.File.Text[page.BodyStart..];
    private readonly List<Edit> edits = [];

    /// <summary>The body in pieces; joined, and with the site's origin before its addresses, they are a Markdown file.</summary>
    public static IReadOnlyList<MarkdownPart> Of(ParsedPage page, LinkResolver links, Table<GlossaryTerm> glossary) =>
        new PortableMarkdown(page, links, glossary).Write();

    private List<MarkdownPart> Write()
    {
        foreach (var node in page.Document.Descendants())
        {
            Collect(node);
        }

        var parts = new List<MarkdownPart>();
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            // What stands inside of something already replaced is gone with it.
            if (edit.Start < at)
            {
                continue;
            }

            parts.Add(new MarkdownText(body[at..edit.Start]));
            parts.AddRange(edit.Parts);
            at = edit.End;
        }

        parts.Add(new MarkdownText(body[at..]));
        return parts;
    }

    private void Collect(MarkdownObject node)
    {
        switch (node)
        {
            case CustomContainer { Info: { } name } container when DataBlocks.Names.Contains(name):
                var attributes = (container.TryGetAttributes()?.Properties ?? []).DistinctBy(a => a.Key).ToFrozenDictionary(a => a.Key, a => a.Value ?? "");
                Replace(container.Span, new MarkdownDataBlock(new(name, attributes, "")));
                break;
            case CustomContainer container:
                Quote(container.Span);
                break;
            case CitationInline citation:
                Replace(citation.Span, new MarkdownText($"[{string.Join("; ", citation.Citations.Select(Short))}]"));
                break;
            case TermInline term when glossary.Find(term.TermId) is { } found:
                Replace(term.Span, new MarkdownText($"[{found.Term[page.Language.Code]}]("), new MarkdownAddress($"/{page.Language.Code}/reference/glossary#{found.Id}"), new MarkdownText(")"));
                break;
            case LinkInline { Url: { } target, UrlSpan.IsEmpty: false } link when links.Resolve(page, target).Address is { } address && !address.Contains(':', StringComparison.Ordinal):
                Replace(link.UrlSpan, new MarkdownAddress(address[0] == '#' ? page.Key.PathIn(page.Language.Code) + address : address));
                break;
        }
    }

    private static string Short(Citation citation) =>
        citation.Number.ToString(CultureInfo.InvariantCulture) + (citation.Locator is { } locator ? $", {locator}" : "");

    private void Replace(SourceSpan span, params MarkdownPart[] parts) => edits.Add(new(span.Start, span.End + 1, parts));

    /// <summary>A container that sets words apart becomes a quotation: its fences go, its lines begin with <c>&gt;</c>.</summary>
    private void Quote(SourceSpan span)
    {
        var start = span.Start;
        while (start <= span.End)
        {
            var end = body.IndexOf('\n', start, span.End + 1 - start) is var found and >= 0 ? found + 1 : span.End + 1;
            var isFence = body.AsSpan(start, end - start).TrimStart().StartsWith(":::", StringComparison.Ordinal);
            edits.Add(isFence ? new(start, end, []) : new(start, start, [new MarkdownText("> ")]));
            start = end;
        }
    }

    /// <summary>What takes the place of a range of the body.</summary>
    private sealed record Edit(int Start, int End, IReadOnlyList<MarkdownPart> Parts);
}
