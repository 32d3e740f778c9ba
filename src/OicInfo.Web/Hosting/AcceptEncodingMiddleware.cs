using Microsoft.AspNetCore.ResponseCompression;

namespace OicInfo.Web.Hosting;

/// <summary>Reduces <c>Accept-Encoding</c> to the one encoding that will be used, so that the cache keeps three variants of a page at most.</summary>
internal sealed class AcceptEncodingMiddleware(RequestDelegate next, IResponseCompressionProvider compression)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Request.Headers.AcceptEncoding = compression.CheckRequestAcceptsCompression(context)
            ? compression.GetCompressionProvider(context)?.EncodingName ?? ""
            : "";
        return next(context);
    }
}
