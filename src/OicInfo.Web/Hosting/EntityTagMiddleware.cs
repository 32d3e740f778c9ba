using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace OicInfo.Web.Hosting;

/// <summary>Gives each page a strong ETag: a digest of the very bytes that are sent (RFC 9110, section 8.8.3).</summary>
/// <remarks>It stands between the output cache and the compression, so that it runs once for each cached variant.</remarks>
internal sealed class EntityTagMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var original = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK && buffer.Length > 0)
        {
            buffer.Position = 0;
            context.Response.Headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(buffer))[..32]}\"";
            context.Response.ContentLength = buffer.Length;
            if (context.Response.Headers.CacheControl.Count == 0)
            {
                context.Response.Headers.CacheControl = CacheControl.AskEachTime;
            }

            context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(original, context.RequestAborted);
    }
}
