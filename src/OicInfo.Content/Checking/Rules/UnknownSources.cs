using Markdig.Syntax;
using OicInfo.Content.Markdown.Citations;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Citations can be read, and name sources that exist.</summary>
internal sealed class UnknownSources : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page) =>
        page.Page.Document.Descendants<CitationInline>().SelectMany(c => c.Citations)
            .Where(c => page.Data.Sources.Find(c.SourceId) is null)
            .Select(c => page.Page.At(c.SourceIndex, Codes.UnknownSource, Severity.Error, $"there is no source '{c.SourceId}'", "add it to data/sources.yml, or mend the id"))
            .Concat(UnreadBrackets.Of(page.Page, "[@").Select(at =>
                page.Page.At(at, Codes.UnknownSource, Severity.Error, "the citation is not closed, or not of the form [@source, place; @source]", "close it with ], and begin each source with @")));
}
