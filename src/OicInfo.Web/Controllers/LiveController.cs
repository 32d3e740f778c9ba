using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content;

namespace OicInfo.Web.Controllers;

/// <summary>Tells open pages, in Development alone, that content has changed or that an edit was refused.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class LiveController(ContentStore content, IHostEnvironment environment, IHostApplicationLifetime lifetime) : Controller
{
    /// <summary>A stream of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).</summary>
    [HttpGet("/live")]
    public async Task<IActionResult> Events(CancellationToken cancellation)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        // A stream that waits for edits must not keep the server from stopping.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        Response.ContentType = "text/event-stream";
        Response.Headers.CacheControl = "no-store";
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Note(object? sender, EventArgs e) => changes.Writer.TryWrite(true);
        content.Changed += Note;
        try
        {
            await Tell(end.Token);
            await foreach (var _ in changes.Reader.ReadAllAsync(end.Token))
            {
                await Tell(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has gone.
        }
        finally
        {
            content.Changed -= Note;
        }

        return new EmptyResult();
    }

    private async Task Tell(CancellationToken cancellation)
    {
        var state = JsonSerializer.Serialize(new { version = content.Current.Version, problems = content.Refused.Select(d => d.ToString()) });
        await Response.WriteAsync($"data: {state}\n\n", cancellation);
        await Response.Body.FlushAsync(cancellation);
    }
}
