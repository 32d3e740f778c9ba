using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>One text in several languages.</summary>
public sealed class LocalizedText(IEnumerable<KeyValuePair<string, string>> byLanguage)
{
    private readonly FrozenDictionary<string, string> texts = byLanguage.ToFrozenDictionary();

    /// <summary>A text without words in any language.</summary>
    public static LocalizedText Empty { get; } = new([]);

    /// <summary>The text in a language; where that is missing, in English, then in any; else empty.</summary>
    public string this[string language] =>
        texts.TryGetValue(language, out var text) || texts.TryGetValue("en", out text) ? text : texts.Values.FirstOrDefault("");

    /// <summary>Whether the text stands in this very language.</summary>
    public bool Has(string language) => texts.ContainsKey(language);

    /// <summary>Language codes and texts.</summary>
    public IReadOnlyDictionary<string, string> All => texts;
}
