namespace OicInfo.Content.Reading;

/// <summary>Tells which addresses may be linked to.</summary>
internal static class WebAddresses
{
    /// <summary>Whether a text is an absolute address of the web, with a host and without blanks or unseen signs.</summary>
    public static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 &&
        text.All(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format));
}
