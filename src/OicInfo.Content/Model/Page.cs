using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>A page: its versions in the languages that have one.</summary>
public sealed record Page(PageKey Key, FrozenDictionary<string, PageVersion> Versions)
{
    /// <summary>The version in a language, or null where none has been written.</summary>
    public PageVersion? In(string language) => Versions.GetValueOrDefault(language);
}
