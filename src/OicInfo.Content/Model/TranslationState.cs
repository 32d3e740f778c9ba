namespace OicInfo.Content.Model;

/// <summary>Tells which versions of a page are behind.</summary>
public static class TranslationState
{
    /// <summary>The version that has changed since this one was made from it, and when; null where this one is up to date.</summary>
    /// <param name="versions">Front matter of each version, by language.</param>
    public static (string Language, DateOnly Since)? NewerThan(string language, IReadOnlyDictionary<string, FrontMatter> versions, Site site)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(site);
        var own = versions[language];
        var original = own.TranslationOf ?? site.DefaultLanguage.Code;
        return original != language && versions.TryGetValue(original, out var source) && source.Updated > (own.SourceVersion ?? own.Updated)
            ? (original, source.Updated)
            : null;
    }
}
