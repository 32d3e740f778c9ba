using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using Serilog;

namespace OicInfo.Web.Hosting;

/// <summary>The way of a request through the site.</summary>
internal static class Pipeline
{
    public static void UsePipeline(this WebApplication app)
    {
        app.UseSerilogRequestLogging();
        app.Use(app.Services.GetRequiredService<FirstVisits>().Watch);
        app.UseSecurityHeaders(Headers());
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/not-found", "?path={0}");
        app.UseMiddleware<CanonicalPathMiddleware>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseWhen(IsSearch, search => search.Use(PreferGzip));
        app.UseMiddleware<AcceptEncodingMiddleware>();
        app.UseOutputCache();
        app.UseWhen(IsPage, pages => pages.UseMiddleware<EntityTagMiddleware>());
        app.UseWhen(context => IsPage(context) || IsSearch(context), texts => texts.UseResponseCompression());
        app.UseMiddleware<FontCacheMiddleware>();
        app.MapStaticAssets();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains("ready"),
            ResponseWriter = (context, report) => context.Response.WriteAsync(
                $"{report.Status}\n{string.Join('\n', report.Entries.Select(e => e.Value.Description))}\n", context.RequestAborted),
        });
        app.MapControllers().WithStaticAssets();
    }

    // Static assets come with digests and compression of their own.
    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is not null;

    // Found anew for most readers, unlike pages.
    private static bool IsSearch(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: RateLimits.Search };

    // Brotli is set to the smallest size, which is worth its time only where one page serves many readers.
    private static Task PreferGzip(HttpContext context, RequestDelegate next)
    {
        if (context.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "gzip" && e.Quality is null or > 0))
        {
            context.Request.Headers.AcceptEncoding = "gzip";
        }

        return next(context);
    }

    private static HeaderPolicyCollection Headers() => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(p => p.SameOrigin())
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains()
        .AddPermissionsPolicy(policy =>
        {
            // What the site has no use for and a reader would mind. It comes with each answer, so it is short.
            policy.AddCamera().None();
            policy.AddDisplayCapture().None();
            policy.AddGeolocation().None();
            policy.AddMicrophone().None();
            policy.AddPayment().None();
            policy.AddUsb().None();
        })
        .RemoveServerHeader()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddFormAction().Self();
            csp.AddBaseUri().None();
            csp.AddFrameAncestors().None();
        });
}
