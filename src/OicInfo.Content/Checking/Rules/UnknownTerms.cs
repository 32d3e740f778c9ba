using Markdig.Syntax;
using OicInfo.Content.Markdown.Terms;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Terms can be read, and are in the glossary.</summary>
internal sealed class UnknownTerms : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page) =>
        page.Page.Document.Descendants<TermInline>()
            .Where(t => page.Data.Glossary.Find(t.TermId) is null)
            .Select(t => page.Page.At(t, Codes.UnknownTerm, Severity.Error, $"the glossary has no term '{t.TermId}'", "add it to data/glossary.yml, or mend the id"))
            .Concat(UnreadBrackets.Of(page.Page, "[[").Select(at =>
                page.Page.At(at, Codes.UnknownTerm, Severity.Error, "the term is not closed, or not of the form [[id]]", "close it with ]] on the same line")));
}
