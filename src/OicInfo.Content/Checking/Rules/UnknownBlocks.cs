using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using OicInfo.Content.Markdown;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A container is a block that exists, closed, with attributes that it knows; nothing else has attributes but headings, which have an id.</summary>
internal sealed class UnknownBlocks : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page) => page.Page.Document.Descendants().SelectMany(node => node switch
    {
        CustomContainer container => Problems(page.Page, container),
        CustomContainerInline within => [page.Page.At(within, Codes.UnknownBlock, Severity.Error, $"a block cannot stand within a line: '{page.Page.Body[within.Span.Start..(within.Span.End + 1)]}'", "set it on lines of its own, between ::: and :::, or write \\: for a colon")],
        HeadingBlock heading => Unknown(page.Page, heading, "a heading takes an id and nothing else: {#origins}", allowsId: true),
        _ => Unknown(page.Page, node, "delete what stands between the braces", allowsId: false),
    });

    private static IEnumerable<Diagnostic> Problems(ParsedPage page, CustomContainer container)
    {
        var name = container.Info ?? "";
        var isData = DataBlocks.Names.Contains(name);
        if (!isData && !DataBlocks.Prose.Contains(name))
        {
            yield return At($"the block '{name}' does not exist", $"use one of: {string.Join(", ", DataBlocks.Names.Concat(DataBlocks.Prose).Order(StringComparer.Ordinal))}");
            yield break;
        }

        if (container.ClosingFencedCharCount == 0)
        {
            yield return At($"the block '{name}' is not closed, so that it holds all that follows", "end it with a line of :::");
        }

        if (isData && container.Parent is not MarkdownDocument)
        {
            yield return At($"the block '{name}' stands inside of a quote, list or block, where it is not drawn", "set it apart");
        }

        if (container.Arguments is { Length: > 0 } arguments)
        {
            yield return At($"'{arguments}' stands after the name of the block '{name}'", "write attributes in braces: {from=1969}");
        }

        var known = DataBlocks.AttributesOf(name);
        foreach (var attribute in (container.TryGetAttributes()?.Properties ?? []).Where(a => !known.Contains(a.Key)))
        {
            yield return At($"the block '{name}' does not know the attribute '{attribute.Key}'",
                known.Count == 0 ? "delete it" : $"use one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
        }

        Diagnostic At(string message, string remedy) => page.At(container, Codes.UnknownBlock, Severity.Error, message, remedy);
    }

    /// <summary>The class that the parser itself gives to <c>```csharp</c>.</summary>
    private static bool IsLanguageOf(MarkdownObject node, string name) => node is FencedCodeBlock { Info: { Length: > 0 } info } && name == "language-" + info;

    private static IEnumerable<Diagnostic> Unknown(ParsedPage page, MarkdownObject node, string remedy, bool allowsId)
    {
        if (node.TryGetAttributes() is not { } attributes)
        {
            return [];
        }

        string?[] names = [allowsId ? null : attributes.Id, .. (attributes.Classes ?? []).Where(c => !IsLanguageOf(node, c)), .. attributes.Properties?.Select(p => p.Key) ?? []];
        return names.OfType<string>().Take(1).Select(name => page.At(node, Codes.UnknownBlock, Severity.Error, $"the attribute '{name}' may not stand here", remedy));
    }
}
