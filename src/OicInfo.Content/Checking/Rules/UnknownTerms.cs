using Markdig.Syntax;
using OicInfo.Content.Markdown.Terms;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Terms are in the glossary.</summary>
internal sealed class UnknownTerms : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page) =>
        from term in page.Page.Document.Descendants<TermInline>()
        where page.Data.Glossary.Find(term.TermId) is null
        select page.Page.At(term, Codes.UnknownTerm, Severity.Error, $"the glossary has no term '{term.TermId}'", "add it to data/glossary.yml, or mend the id");
}
