using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown;

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
            if (inline is LinkInline { IsImage: true } && target is not null && !LinkResolver.IsPicture(target))
            {
                yield return page.Page.At(inline, Codes.BrokenLink, Severity.Error, $"'{target}' is not a picture of this page", "put the picture (*.svg, *.png, *.webp) beside the page, and name it");
            }
            else if (target is not null && page.Links.Resolve(page.Page, target) is (null, var why))
            {
                yield return page.Page.At(inline, Codes.BrokenLink, Severity.Error, why, "mend the target, or delete the link");
            }
        }
    }
}
