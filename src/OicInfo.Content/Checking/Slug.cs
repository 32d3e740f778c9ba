namespace OicInfo.Content.Checking;

/// <summary>What addresses are made of: lower-case ASCII letters, digits and hyphens.</summary>
internal static class Slug
{
    /// <summary>First segments of addresses that are no topic, and last ones that are no page.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(["search", "print", "cards", "data", "health", "offline"], StringComparer.Ordinal);

    /// <summary>Whether a text may stand in an address.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-';
}
