using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A rule that looks at one language version of a page.</summary>
internal interface IPageRule
{
    /// <summary>What is wrong with the page.</summary>
    IEnumerable<Diagnostic> Check(PageInContext page);
}

/// <summary>A page with what it may refer to.</summary>
/// <param name="Prose">Its words by section, the introduction first.</param>
internal sealed record PageInContext(ParsedPage Page, IReadOnlyList<SectionProse> Prose, LinkResolver Links, DataTables Data);
