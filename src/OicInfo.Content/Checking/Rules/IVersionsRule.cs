using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A rule that holds the language versions of one page against each other.</summary>
internal interface IVersionsRule
{
    /// <summary>What is wrong with the versions.</summary>
    /// <param name="versions">In the order of the site's languages; at least one.</param>
    IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<PageInContext> versions);
}
