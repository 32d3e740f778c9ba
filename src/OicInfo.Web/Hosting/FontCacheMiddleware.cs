using Microsoft.Net.Http.Headers;

namespace OicInfo.Web.Hosting;

/// <summary>Lets browsers keep the fonts for good: the style sheet names them plainly, but their names carry a number that changes with them.</summary>
internal sealed class FontCacheMiddleware(RequestDelegate next)
{
    private static readonly PathString Fonts = new("/fonts");

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Fonts, StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers[HeaderNames.CacheControl] = CacheControl.ForGood;
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
