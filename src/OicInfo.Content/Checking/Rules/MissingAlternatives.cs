using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A picture says in words what it shows (WCAG 2.2, 1.1.1).</summary>
internal sealed class MissingAlternatives : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page) =>
        from link in page.Page.Document.Descendants<LinkInline>()
        where link.IsImage && PlainText.Of(link, page.Data.Glossary, page.Page.Language.Code).Length == 0
        select page.Page.At(link, Codes.MissingAlternative, Severity.Error, "the picture has no text alternative", "write between the brackets what the picture shows");
}
