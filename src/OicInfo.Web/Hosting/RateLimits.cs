using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace OicInfo.Web.Hosting;

/// <summary>How often one client may ask for what costs more than bytes.</summary>
internal static class RateLimits
{
    public const string Search = "search";

    /// <summary>A fast typist makes some five requests a second; ten seconds of that, doubled.</summary>
    private const int MaxSearches = 100;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Search, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = MaxSearches, Window = Window, QueueLimit = 0 }));
        limits.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });
}
