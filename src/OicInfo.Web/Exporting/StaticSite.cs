using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.StaticAssets;
using OicInfo.Content.Model;
using OicInfo.Web.Controllers;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Exporting;

/// <summary>The whole site as files: every answer of the server, and the rules by which a host sends them.</summary>
internal static class StaticSite
{
    /// <summary>Asks a running site for everything, and writes it to a folder.</summary>
    /// <returns>How many addresses were kept.</returns>
    /// <exception cref="HttpRequestException">The site did not answer as it should.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<int> Write(WebApplication site, string folder, SiteOptions options, CancellationToken cancellation)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var snapshot = scope.ServiceProvider.GetRequiredService<Snapshot>();
        using var client = ClientOf(site, new Uri(options.Origin));
        var export = new SiteExport(client, folder);
        await export.KeepAll(ExportedAddresses.Of(snapshot, options).Concat(AssetsOf(site)), HttpStatusCode.OK, cancellation);
        ExportedFile[] found = [.. export.Files];
        // What a host sends in place of what it has not; their headers are those of the folder.
        await export.KeepAll(snapshot.Site.Languages.Select(l => $"/{l.Code}/404").Append("/404"), HttpStatusCode.NotFound, cancellation);

        var languages = snapshot.Site.Languages.Select(l => l.Code).OrderBy(code => code != snapshot.Site.DefaultLanguage.Code);
        var rules = HostingRules.Of(found, FormerAddresses.Of(snapshot), [.. Chosen(snapshot)], languages);
        await File.WriteAllTextAsync(Path.Combine(folder, "_headers"), EdgeFiles.Headers(rules), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "_redirects"), EdgeFiles.Redirects(rules), cancellation);
        var nginx = Directory.CreateDirectory(Path.Combine(folder, ".nginx")).FullName;
        await File.WriteAllTextAsync(Path.Combine(nginx, "http.conf"), NginxFiles.Http(rules), cancellation);
        await File.WriteAllTextAsync(Path.Combine(nginx, "server.conf"), NginxFiles.Server(rules), cancellation);
        return export.Files.Count;
    }

    private static IEnumerable<(string Address, string Page)> Chosen(Snapshot snapshot)
    {
        yield return ("/", "");
        if (snapshot.Pages.ContainsKey(DataController.Explanation))
        {
            yield return ("/data", $"/{DataController.Explanation}");
        }
    }

    // The site answers as behind a proxy that readers reach by the origin.
    private static HttpClient ClientOf(WebApplication site, Uri origin)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(site.Urls.First()),
            Timeout = TimeSpan.FromMinutes(5),
        };
        client.DefaultRequestHeaders.Host = origin.Authority;
        client.DefaultRequestHeaders.Add(ForwardedHeadersDefaults.XForwardedProtoHeaderName, origin.Scheme);
        return client;
    }

    // Their compressed forms have addresses of their own, which no page names.
    private static IEnumerable<string> AssetsOf(WebApplication site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(e => e.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(a => $"/{a.Route}")
        .Where(route => Path.GetExtension(route) is not (".gz" or ".br"))
        .Distinct(StringComparer.Ordinal);
}
