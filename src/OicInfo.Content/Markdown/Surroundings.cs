using System.Collections.Frozen;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Markdown.Terms;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown;

/// <summary>
/// All that a page is made from beside its own file: where its links lead, what its terms mean, whether its sources exist, the strings
/// around its words. While they are the same the page need not be made again, whatever else is edited.
/// </summary>
internal sealed class Surroundings(LinkResolver links, DataTables data, FrozenDictionary<string, FrozenDictionary<string, string>> ui)
{
    /// <summary>Strings of the user interface that stand in the HTML of a page's body.</summary>
    private static readonly string[] Strings = ["sectionLink", "table"];

    /// <summary>What a page finds, in the order of its text.</summary>
    public IReadOnlyList<string?> Of(ParsedPage page)
    {
        var language = page.Language.Code;
        return
        [
            .. Strings.Select(key => ui[language].GetValueOrDefault(key)),
            .. page.Targets.Select(target => links.Resolve(page, target) is ({ } address, _) ? address : null),
            .. page.Terms.Select(id => data.Glossary.Find(id) is { } term ? $"{term.Term[language]}\n{term.Definition[language]}" : null),
            .. page.Citations.Select(c => data.Sources.Find(c.SourceId)?.Id),
        ];
    }

    /// <summary>The targets of all links and pictures of a document, each once.</summary>
    public static IReadOnlyList<string> TargetsIn(MarkdownDocument document) =>
        [.. document.Descendants<Inline>().Select(inline => (inline as LinkInline)?.Url ?? (inline as AutolinkInline)?.Url).OfType<string>().Distinct()];

    /// <summary>The ids of all terms of a document, each once.</summary>
    public static IReadOnlyList<string> TermsIn(MarkdownDocument document) => [.. document.Descendants<TermInline>().Select(t => t.TermId).Distinct()];
}
