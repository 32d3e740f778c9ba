using Markdig.Syntax;
using OicInfo.Content.Markdown.Citations;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Citations name sources that exist.</summary>
internal sealed class UnknownSources : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page) =>
        from inline in page.Page.Document.Descendants<CitationInline>()
        from citation in inline.Citations
        where page.Data.Sources.Find(citation.SourceId) is null
        select page.Page.At(inline, Codes.UnknownSource, Severity.Error, $"there is no source '{citation.SourceId}'", "add it to data/sources.yml, or mend the id");
}
