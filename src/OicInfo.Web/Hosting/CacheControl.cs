namespace OicInfo.Web.Hosting;

/// <summary>How long a copy may be kept (RFC 9111, RFC 8246).</summary>
internal static class CacheControl
{
    /// <summary>For what gets another address when it changes.</summary>
    public const string ForGood = "public, max-age=31536000, immutable";

    /// <summary>A browser asks each time whether its copy still holds; the answer is a 304 of a few bytes.</summary>
    public const string AskEachTime = "no-cache";
}
