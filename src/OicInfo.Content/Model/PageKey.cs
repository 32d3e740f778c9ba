namespace OicInfo.Content.Model;

/// <summary>Names a page in every language: <c>topic/page</c>. The landing page of a topic has the slug <c>index</c>.</summary>
public readonly record struct PageKey(string Topic, string Slug)
{
    /// <summary>Slug of a topic's landing page; never part of an address.</summary>
    public const string IndexSlug = "index";

    /// <summary>Whether this is a topic's landing page.</summary>
    public bool IsIndex => Slug == IndexSlug;

    /// <summary>The path of this page in a language, for example <c>/id/charter/overview</c>.</summary>
    public string PathIn(string language) => IsIndex ? $"/{language}/{Topic}" : $"/{language}/{Topic}/{Slug}";

    /// <summary>The key that data, an alias or a command names as <c>topic/page</c>; null of any other form. Whether there is such a page is not asked.</summary>
    public static PageKey? Named(string? name) => name?.Split('/') is [var topic, var slug] ? new(topic, slug) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Topic}/{Slug}";
}
