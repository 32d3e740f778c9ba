using Microsoft.AspNetCore.OutputCaching;
using OicInfo.Content.Model;

namespace OicInfo.Web.Hosting;

/// <summary>Keeps successful pages for as long as their snapshot is served.</summary>
internal sealed class SnapshotCachePolicy : IOutputCachePolicy
{
    public const string Name = "snapshot";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var readable = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = readable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.QueryKeys = new();
        context.CacheVaryByRules.VaryByValues["snapshot"] = http.RequestServices.GetRequiredService<Snapshot>().Version;
        context.CacheVaryByRules.VaryByValues["encoding"] = http.Request.Headers.AcceptEncoding.ToString();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }
}
