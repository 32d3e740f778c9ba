using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown;
using OicInfo.Content.Markdown.Citations;
using OicInfo.Content.Markdown.Terms;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Finds brackets with which an editor began a citation or a term that the parser could not read.</summary>
internal static class UnreadBrackets
{
    /// <summary>The places outside of citations, terms, links and code at which a sign stands without a backslash before it.</summary>
    public static IEnumerable<int> Of(ParsedPage page, string sign)
    {
        var at = page.Body.IndexOf(sign, StringComparison.Ordinal);
        if (at < 0)
        {
            yield break;
        }

        var read = SpansThatWereRead(page.Document).OrderBy(s => s.Start).ToList();
        for (var next = 0; at >= 0; at = page.Body.IndexOf(sign, at, StringComparison.Ordinal))
        {
            while (next < read.Count && read[next].End < at)
            {
                next++;
            }

            if (next < read.Count && read[next].Start <= at)
            {
                at = read[next].End + 1;
                continue;
            }

            if (at == 0 || page.Body[at - 1] != '\\')
            {
                yield return at;
            }

            at += sign.Length;
        }
    }

    private static IEnumerable<SourceSpan> SpansThatWereRead(MarkdownDocument document) => document.Descendants().Select(node => node switch
    {
        CitationInline or TermInline or CodeInline or AutolinkInline or CodeBlock => node.Span,
        LinkInline { UrlSpan.IsEmpty: false } link => link.UrlSpan,
        _ => SourceSpan.Empty,
    }).Where(s => !s.IsEmpty);
}
