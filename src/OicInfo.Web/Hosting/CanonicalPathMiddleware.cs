using OicInfo.Content.Model;

namespace OicInfo.Web.Hosting;

/// <summary>Redirects every other form of a page's address (upper case, trailing slash, <c>index</c>, former names) to the canonical one.</summary>
internal sealed class CanonicalPathMiddleware(RequestDelegate next)
{
    private const string MarkdownEnding = ".md";

    public Task InvokeAsync(HttpContext context, Snapshot snapshot)
    {
        var path = context.Request.Path.Value ?? "/";
        var segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments is not [var language, ..] || snapshot.Site.FindLanguage(language) is null || !context.Request.Path.HasValue)
        {
            return next(context);
        }

        // A page's Markdown is named as the page is.
        var ending = segments[^1].EndsWith(MarkdownEnding, StringComparison.Ordinal) ? MarkdownEnding : "";
        segments[^1] = segments[^1][..^ending.Length];
        segments = [language, .. segments.Skip(1).Where(s => s != PageKey.IndexSlug)];

        if (segments is [_, var topic, var page, .. var rest] && snapshot.Aliases.TryGetValue($"{topic}/{page}", out var key))
        {
            segments = [.. key.PathIn(language).Split('/', StringSplitOptions.RemoveEmptyEntries), .. rest];
        }

        var canonical = "/" + string.Join('/', segments) + ending;
        if (canonical == path)
        {
            return next(context);
        }

        context.Response.Redirect(new PathString(canonical).ToUriComponent() + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
