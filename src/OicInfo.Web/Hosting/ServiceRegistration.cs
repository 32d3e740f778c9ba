using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using OicInfo.Cards;
using OicInfo.Content;
using OicInfo.Web.Pictures;
using OicInfo.Web.Searching;
using OicInfo.Web.Sharing;
using OicInfo.Web.Styling;

namespace OicInfo.Web.Hosting;

/// <summary>The site's services, by what they are for.</summary>
internal static class ServiceRegistration
{
    /// <summary>Texts beyond those that ASP.NET Core knows to be worth compressing.</summary>
    private static readonly string[] CompressedTypes =
    [
        "application/atom+xml", "application/manifest+json", "application/opensearchdescription+xml", "application/schema+json",
        "application/vnd.citationstyles.csl+json", "application/x-bibtex", "application/x-research-info-systems",
        "image/svg+xml", "text/csv", "text/markdown",
    ];

    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration("Content").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<ContentWatchService>();
        // One request sees one snapshot, whatever is edited meanwhile.
        services.AddScoped(s => s.GetRequiredService<ContentStore>().Current);
        return services.AddSingleton(s => new ContentStore(ContentLocation.Find(
            s.GetRequiredService<IOptions<ContentOptions>>().Value.Path,
            s.GetRequiredService<IHostEnvironment>().ContentRootPath), TimeProvider.System));
    }

    /// <summary>Letters of every script are written as themselves, not as numeric entities.</summary>
    public static IServiceCollection AddReaderFacingText(this IServiceCollection services) =>
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

    /// <summary>What a page gathers while it is written.</summary>
    public static IServiceCollection AddPageParts(this IServiceCollection services) => services.AddSingleton<PartSheets>().AddScoped<PartStyles>();

    /// <summary>What pictures are drawn with.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services) => services.AddSingleton<WorldOutlines>();

    /// <summary>A page is rendered and compressed once for each snapshot and encoding, then served as bytes.</summary>
    public static IServiceCollection AddCachedPages(this IServiceCollection services) => services
        .AddOutputCache(o =>
        {
            o.MaximumBodySize = 4 * 1024 * 1024;
            o.AddPolicy(SnapshotCachePolicy.Name, new SnapshotCachePolicy());
            o.AddPolicy(SnapshotCachePolicy.BySection, new SnapshotCachePolicy("section"));
            // Long enough for what many ask at once; too short for a client to fill the memory of the pages with its searches.
            o.AddPolicy(SnapshotCachePolicy.OfSearch, new SnapshotCachePolicy("q", "topic") { Expiration = TimeSpan.FromMinutes(2) });
        })
        .AddResponseCompression(o =>
        {
            o.EnableForHttps = true; // Pages are public and hold no secret that compression could betray.
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. CompressedTypes];
        })
        // A page is compressed once for each snapshot, and saves a fifth of its bytes for every reader by it.
        .Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.SmallestSize)
        .Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);

    /// <summary>Search in memory.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<SiteSearch>().AddRateLimits();

    /// <summary>Share cards, drawn by the server.</summary>
    public static IServiceCollection AddShareCards(this IServiceCollection services) => services
        .AddSingleton(_ => new CardPainter())
        .AddSingleton<ShareCards>();

    /// <summary>Requests in flight are answered before the process ends; the server does not say what it is.</summary>
    public static IServiceCollection AddServerLimits(this IServiceCollection services) => services
        .Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(20))
        .Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            // A whole essay pasted into the search box is still answered with a page.
            o.Limits.MaxRequestLineSize = 512 * 1024;
        })
        // MVC brings data protection along, but the site keeps no secret: no key is ever written to disk.
        .AddDataProtection().UseEphemeralDataProtectionProvider().Services;

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<FirstVisits>().AddHostedService(s => s.GetRequiredService<FirstVisits>());
        services.AddHealthChecks().AddCheck<SnapshotHealthCheck>("content", tags: ["ready"]);
        return services;
    }
}
