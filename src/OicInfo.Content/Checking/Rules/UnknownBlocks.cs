using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using OicInfo.Content.Markdown;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A container is a block that exists, with attributes that it knows.</summary>
internal sealed class UnknownBlocks : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        foreach (var container in page.Page.Document.Descendants<CustomContainer>())
        {
            var name = container.Info ?? "";
            if (!DataBlocks.Names.Contains(name) && !DataBlocks.Prose.Contains(name))
            {
                yield return page.Page.At(container, Codes.UnknownBlock, Severity.Error, $"the block '{name}' does not exist",
                    $"use one of: {string.Join(", ", DataBlocks.Names.Concat(DataBlocks.Prose).Order(StringComparer.Ordinal))}");
                continue;
            }

            var known = DataBlocks.AttributesOf(name);
            foreach (var attribute in (container.TryGetAttributes()?.Properties ?? []).Where(a => !known.Contains(a.Key)))
            {
                yield return page.Page.At(container, Codes.UnknownBlock, Severity.Error, $"the block '{name}' does not know the attribute '{attribute.Key}'",
                    known.Count == 0 ? "delete it" : $"use one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
            }
        }
    }
}
