using OicInfo.Content.Model;

namespace OicInfo.Web.Hosting;

/// <summary>Redirects every other form of an address to the canonical one, in one step.</summary>
internal sealed class CanonicalPathMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Snapshot snapshot)
    {
        var path = context.Request.Path.Value ?? "/";
        if (CanonicalPath.Of(path, snapshot) is not { } canonical || canonical == path)
        {
            return next(context);
        }

        context.Response.Redirect(new PathString(canonical).ToUriComponent() + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
