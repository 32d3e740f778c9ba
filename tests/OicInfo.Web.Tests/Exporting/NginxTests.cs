using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace OicInfo.Web.Tests.Exporting;

/// <summary>nginx, with the two files of the export included, answers as the server does.</summary>
public sealed class NginxTests(ExportedSite export) : IClassFixture<ExportedSite>, IAsyncLifetime
{
    private const string Program = "/usr/sbin/nginx";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly string work = Directory.CreateTempSubdirectory("oicinfo-nginx-").FullName;
    private Process? process;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists(Program), $"there is no {Program}");
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var configuration = Path.Combine(work, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            master_process off;
            pid {{work}}/pid;
            error_log stderr error;
            events {}
            http {
              access_log off;
              client_body_temp_path {{work}}; proxy_temp_path {{work}}; fastcgi_temp_path {{work}}; uwsgi_temp_path {{work}}; scgi_temp_path {{work}};
              include {{export.Folder}}/.nginx/http.conf;
              server {
                listen 127.0.0.1:{{port}};
                root {{export.Folder}};
                include {{export.Folder}}/.nginx/server.conf;
              }
            }
            """, TestContext.Current.CancellationToken);
        process = Process.Start(new ProcessStartInfo(Program, ["-c", configuration, "-e", "stderr"]))!;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{port}") };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Longest; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            Assert.False(process.HasExited, "nginx does not take the files");
            try
            {
                using var answer = await client.GetAsync(new Uri("/en", UriKind.Relative), TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                // Not yet listening.
            }
        }

        Assert.Fail("nginx does not answer");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            client.Dispose();
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(work, recursive: true);
    }

    [Fact]
    public async Task EveryAddress_IsAnsweredAsByTheServer()
    {
        using var server = export.Visitor();
        foreach (var address in export.Files().Where(p => !p.EndsWith("404.html", StringComparison.Ordinal)).Select(ExportedSite.AddressOf))
        {
            foreach (var encoding in new[] { "identity", "gzip" })
            {
                using var expected = await Get(server, address, encoding);
                using var found = await Get(client, address, encoding);

                Assert.Equal((address, HttpStatusCode.OK), (address, found.StatusCode));
                Assert.Equal(Described(address, expected), Described(address, found));
                Assert.Equal(await Bytes(expected), await Bytes(found));
            }
        }
    }

    [Theory]
    [InlineData("/en/history/a", "/en/history/origins")]
    [InlineData("/id/history/a/first", "/id/history/origins/now")]
    [InlineData("/cards/en/history/origins/first.png", "/cards/en/history/origins/now.png")]
    [InlineData("/en/former/print", "/en/history/print")]
    [InlineData("/en/history/", "/en/history")]
    [InlineData("/en/history/index", "/en/history")]
    public async Task OtherAddress_IsRedirectedForGood(string old, string today)
    {
        using var response = await Get(client, old, "identity");

        Assert.Equal((HttpStatusCode.MovedPermanently, today), (response.StatusCode, response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.AbsolutePath : response.Headers.Location.ToString()));
    }

    [Fact]
    public async Task Data_LeadsToItsExplanation()
    {
        using var response = await Get(client, "/data", "identity");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/en/reference/open-data", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id-ID,id;q=0.9,en;q=0.8", "/id")]
    [InlineData("EN-us, id", "/en")]
    [InlineData("de, en;q=0.5", "/en")]
    [InlineData("de", "/en")]
    [InlineData("", "/en")]
    public async Task Root_LeadsToTheReadersLanguage(string languages, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith(path, response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/en/nothing", "en")]
    [InlineData("/id/history/nothing", "id")]
    [InlineData("/_headers", "en")]
    [InlineData("/.nginx/server.conf", "en")]
    [InlineData("/nothing", "en")]
    public async Task WrongAddress_IsAPage_InItsLanguage(string path, string language)
    {
        using var response = await Get(client, path, "identity");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<html lang=\"{language}\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    private static async Task<HttpResponseMessage> Get(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> Bytes(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static string Described(string address, HttpResponseMessage response) => string.Join('\n', ((string[])
    [
        $"{address} {response.Content.Headers.ContentType} {string.Join(", ", response.Content.Headers.ContentEncoding)}",
        .. response.Headers.Where(h => h.Key is "Cache-Control" or "Content-Security-Policy" or "Strict-Transport-Security" or "X-Content-Type-Options" or "Access-Control-Allow-Origin")
            .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal),
    ]));
}
