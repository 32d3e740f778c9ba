using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A translation is not older than the version that it was made from.</summary>
internal sealed class StaleTranslations : IVersionsRule
{
    public IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<PageInContext> versions)
    {
        var byLanguage = versions.ToDictionary(v => v.Page.Language.Code, v => v.Page.FrontMatter);
        foreach (var version in versions.Select(v => v.Page))
        {
            if (version.FrontMatter.TranslationOf is { } original && site.FindLanguage(original) is null)
            {
                yield return version.AtField("translationOf", Codes.InvalidField, Severity.Error, $"the site has no language '{original}'", $"name one of: {string.Join(", ", site.Languages.Select(l => l.Code))}");
            }
            else if (TranslationState.NewerThan(version.Language.Code, byLanguage, site) is { } newer)
            {
                yield return version.AtField("updated", Codes.StaleTranslation, Severity.Warning,
                    $"the version '{newer.Language}' has changed since, on {newer.Since:yyyy-MM-dd}", $"bring the change over, and set 'updated' (or 'sourceVersion') to {newer.Since:yyyy-MM-dd}");
            }
        }
    }
}
