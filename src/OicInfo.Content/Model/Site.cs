using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>What <c>site.yml</c> says: languages, topics in the order of navigation, and labels.</summary>
public sealed record Site(
    LocalizedText Name,
    LocalizedText Tagline,
    Language DefaultLanguage,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<TopicInfo> Topics)
{
    private readonly FrozenDictionary<string, Language> languages = Languages.ToFrozenDictionary(l => l.Code);

    /// <summary>The licence of the content; null where none is named.</summary>
    public Licence? Licence { get; init; }

    /// <summary>The language with this code, or null.</summary>
    public Language? FindLanguage(string? code) => code is null ? null : languages.GetValueOrDefault(code);
}

/// <summary>A topic as the navigation shows it.</summary>
/// <param name="Slug">First segment after the language in the topic's addresses.</param>
public sealed record TopicInfo(string Slug, LocalizedText Title);
