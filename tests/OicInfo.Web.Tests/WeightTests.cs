using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace OicInfo.Web.Tests;

/// <summary>
/// How much a cheap phone has to fetch: HTML, style and script of a page, each compressed as it is sent. In Arabic, whose letters take most bytes.
/// </summary>
public sealed partial class WeightTests(RunningSite site)
{
    private const int KiB = 1024;

    [Fact]
    public async Task EveryPage_WeighsAtMost40KiB_WithStyleAndScript()
    {
        using var client = site.Visitor();
        var assets = new Dictionary<string, int>(StringComparer.Ordinal);
        var heavy = new List<string>();
        foreach (var path in site.Paths().Where(p => p.StartsWith("/ar", StringComparison.Ordinal)))
        {
            var (html, bytes, _) = await Html(client, path);
            var linked = Assets().Matches(html).Select(m => m.Groups[1].Value).Distinct().ToList();
            Assert.NotEmpty(linked);
            foreach (var asset in linked.Where(a => !assets.ContainsKey(a)))
            {
                assets[asset] = Compressed(await client.GetByteArrayAsync(new Uri(asset, UriKind.Relative), TestContext.Current.CancellationToken));
            }

            var script = linked.Where(a => a.EndsWith(".js", StringComparison.Ordinal)).Sum(a => assets[a]);
            Assert.True(script <= 10 * KiB, $"{path} has {script} bytes of script");
            if (bytes + linked.Sum(a => assets[a]) is var all and > 40 * KiB)
            {
                heavy.Add($"{path}: {all} bytes, {bytes} of them HTML");
            }
        }

        Assert.Empty(heavy);
    }

    /// <summary>Ten packets of 1,460 bytes come before a server waits for a first answer (RFC 6928): what is more costs a slow network another turn.</summary>
    [Theory]
    [InlineData("/id")]
    [InlineData("/en")]
    [InlineData("/ar")]
    [InlineData("/fr")]
    public async Task Home_ComesWithTheFirstPackets(string path)
    {
        using var client = site.Visitor();

        var (_, bytes, headers) = await Html(client, path);

        Assert.InRange(bytes + headers, 1, 10 * 1460);
    }

    private static async Task<(string Html, int Bytes, int Headers)> Html(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("br") } } };
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress));
        var headers = $"{response.Headers}{response.Content.Headers}";
        return (await reader.ReadToEndAsync(TestContext.Current.CancellationToken), bytes.Length, headers.Length);
    }

    /// <summary>Assets are compressed once, when the site is published; here they stand as they were written.</summary>
    private static int Compressed(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)target.Length;
    }

    [GeneratedRegex("(?:<script[^>]* src|<link[^>]* rel=\"stylesheet\" href)=\"([^\"]+)\"")]
    private static partial Regex Assets();
}
