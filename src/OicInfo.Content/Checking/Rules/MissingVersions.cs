using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Every page exists in every language; a reader of a missing one is shown another, marked as such.</summary>
internal sealed class MissingVersions : IVersionsRule
{
    public IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<PageInContext> versions) =>
        from language in site.Languages
        where versions.All(v => v.Page.Language != language)
        select versions[0].Page.AtField("title", Codes.MissingVersion, Severity.Warning, $"the page has no version in '{language.Code}'", $"add {language.Code}.md beside this file");
}
