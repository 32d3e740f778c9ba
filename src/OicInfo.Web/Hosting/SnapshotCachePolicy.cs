using Microsoft.AspNetCore.OutputCaching;
using OicInfo.Content.Model;

namespace OicInfo.Web.Hosting;

/// <summary>Keeps successful pages for as long as their snapshot is served.</summary>
/// <param name="queryKeys">What in the query makes another page; all else in it is ignored.</param>
internal sealed class SnapshotCachePolicy(params string[] queryKeys) : IOutputCachePolicy
{
    public const string Name = "snapshot";

    /// <summary>Name of the policy by which each section has an answer of its own.</summary>
    public const string BySection = "snapshot-by-section";

    /// <summary>Name of the policy of search results, of which there are as many as readers can think of.</summary>
    public const string OfSearch = "search";

    /// <summary>An answer to more text than this is not kept: the text would be kept with it.</summary>
    private const int LongestText = 300;

    /// <summary>The reader's own day of access: such an answer is for one reader, and not kept.</summary>
    private const string Accessed = "accessed";

    /// <summary>How long an answer is kept.</summary>
    public TimeSpan Expiration { get; init; } = TimeSpan.FromDays(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var readable = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = readable && !http.Request.Query.ContainsKey(Accessed)
            && queryKeys.Sum(key => http.Request.Query[key].ToString().Length) <= LongestText;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Expiration;
        context.CacheVaryByRules.QueryKeys = queryKeys;
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
