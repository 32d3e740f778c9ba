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
            var text = literal.Content.AsSpan();
            for (var i = 0; i + 1 < text.Length; i++)
            {
                if (text[i] == '<' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'))
                {
                    return [page.Page.At(literal.Span.Start + i, Codes.RawHtml, Severity.Error, "raw HTML is not allowed", "write it in Markdown, or as \\< where a bracket is meant")];
                }
            }
        }

        return [];
    }
}
