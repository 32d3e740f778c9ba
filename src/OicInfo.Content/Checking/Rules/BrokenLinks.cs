using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Links and pictures lead to something that exists, by a scheme that is allowed.</summary>
internal sealed class BrokenLinks : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        foreach (var inline in page.Page.Document.Descendants<Inline>())
        {
            var target = inline switch
            {
                LinkInline link => link.Url,
                AutolinkInline { IsEmail: false } auto => auto.Url,
                _ => null,
            };
            if (target is not null && page.Links.Resolve(page.Page, target) is (null, var why))
            {
                yield return page.Page.At(inline, Codes.BrokenLink, Severity.Error, why, "mend the target, or delete the link");
            }
        }
    }
}
