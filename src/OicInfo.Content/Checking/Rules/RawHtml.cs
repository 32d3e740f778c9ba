using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Raw HTML is shown escaped, which no editor means.</summary>
internal sealed class RawHtml : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        foreach (var literal in page.Page.Document.Descendants<LiteralInline>())
        {
            for (var at = literal.Span.Start; at <= literal.Span.End; at++)
            {
                if (IsTag(page.Page.Body.AsSpan(at)) && (at == 0 || page.Page.Body[at - 1] != '\\'))
                {
                    yield return page.Page.At(at, Codes.RawHtml, Severity.Error, "raw HTML is not allowed", "write it in Markdown, or as \\< where a bracket is meant");
                }
            }
        }
    }

    private static bool IsTag(ReadOnlySpan<char> text) => text is ['<', var next, ..] && (char.IsAsciiLetter(next) || next is '/' or '!' or '?');
}
