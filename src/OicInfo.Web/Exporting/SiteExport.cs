using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace OicInfo.Web.Exporting;

/// <summary>Asks a running site for its addresses and keeps the answers as files: as they are, and in each encoding beside it (<c>.br</c>, <c>.gz</c>).</summary>
/// <param name="site">Asks the site; it must neither follow redirects nor unpack.</param>
/// <param name="folder">Where the files go.</param>
internal sealed class SiteExport(HttpClient site, string folder)
{
    private static readonly (string Encoding, string Ending)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>What belongs to one transfer, and what a host of files makes of its own files: their type, their name, their tag.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.AcceptRanges, HeaderNames.ContentDisposition, HeaderNames.ContentEncoding, HeaderNames.ContentLength, HeaderNames.ContentType,
        HeaderNames.Date, HeaderNames.ETag, HeaderNames.LastModified, HeaderNames.TransferEncoding, HeaderNames.Vary,
    };

    private readonly ConcurrentDictionary<string, ExportedFile> kept = new(StringComparer.Ordinal);

    /// <summary>What was kept so far.</summary>
    public ICollection<ExportedFile> Files => kept.Values;

    /// <summary>Keeps the answers of addresses, and the style sheets and scripts that they link.</summary>
    /// <exception cref="HttpRequestException">The site did not answer with the expected status.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task KeepAll(IEnumerable<string> addresses, HttpStatusCode status, CancellationToken cancellation)
    {
        var before = kept.Keys.ToHashSet(StringComparer.Ordinal);
        await Parallel.ForEachAsync(addresses, cancellation, async (address, c) => kept[address] = await Keep(address, status, c));
        string[] linked = [.. kept.Where(k => !before.Contains(k.Key)).SelectMany(k => k.Value.Assets).Distinct(StringComparer.Ordinal).Where(a => !kept.ContainsKey(a))];
        await Parallel.ForEachAsync(linked, cancellation, async (address, c) => kept[address] = await Keep(address, HttpStatusCode.OK, c));
    }

    private async Task<ExportedFile> Keep(string address, HttpStatusCode status, CancellationToken cancellation)
    {
        using var plain = await Ask(address, status, "identity", cancellation);
        var type = plain.Content.Headers.ContentType?.ToString() ?? "application/octet-stream";
        var path = ExportedFile.PathOf(address, type);
        var bytes = await plain.Content.ReadAsByteArrayAsync(cancellation);
        await Write(bytes, path, cancellation);
        if (plain.Headers.Vary.Contains(HeaderNames.AcceptEncoding))
        {
            foreach (var (encoding, ending) in Encodings)
            {
                using var packed = await Ask(address, status, encoding, cancellation);
                if (packed.Content.Headers.ContentEncoding.Contains(encoding))
                {
                    await Write(await packed.Content.ReadAsByteArrayAsync(cancellation), path + ending, cancellation);
                }
            }
        }

        return new(path, type, HeadersOf(plain), ExportedFile.IsPage(type) ? ExportedFile.AssetsOf(Encoding.UTF8.GetString(bytes)) : []);
    }

    private async Task<HttpResponseMessage> Ask(string address, HttpStatusCode status, string encoding, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation(HeaderNames.AcceptEncoding, encoding);
        var response = await site.SendAsync(request, cancellation);
        if (response.StatusCode != status)
        {
            response.Dispose();
            throw new HttpRequestException($"{address} answered {(int)response.StatusCode} instead of {(int)status}.", null, response.StatusCode);
        }

        return response;
    }

    private async Task Write(byte[] bytes, string path, CancellationToken cancellation)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await File.WriteAllBytesAsync(target, bytes, cancellation);
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
        .Where(h => !NotKept.Contains(h.Key))
        .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
}
