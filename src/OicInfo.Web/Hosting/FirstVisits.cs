using Microsoft.AspNetCore.Http.Features;
using OicInfo.Content;
using OicInfo.Web.Searching;

namespace OicInfo.Web.Hosting;

/// <summary>
/// Visits the site as a reader would, before it says that it is ready: the first visit of a process compiles the views and
/// whatever they need, and no reader should wait for that. Nothing is sent over a network.
/// </summary>
internal sealed partial class FirstVisits(ContentStore content, SiteSearch search, IServiceScopeFactory scopes, ILogger<FirstVisits> log) : BackgroundService
{
    private readonly TaskCompletionSource<RequestDelegate> pipeline = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource made = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the visits have been made, well or not.</summary>
    public Task Made => made.Task;

    /// <summary>A middleware that does nothing but show the way that visits take.</summary>
    public RequestDelegate Watch(RequestDelegate next)
    {
        pipeline.TrySetResult(next);
        return next;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var site = await pipeline.Task.WaitAsync(stoppingToken);
        await search.Prepared.WaitAsync(stoppingToken);
        var snapshot = content.Current;
        var addresses = snapshot.Site.Languages.SelectMany(l => new[]
        {
            $"/{l.Code}", $"/{l.Code}/search?q={Uri.EscapeDataString(snapshot.Site.Name[l.Code])}",
        }).Concat(snapshot.Pages.Values.Take(1).Select(p => p.Key.PathIn(snapshot.Site.DefaultLanguage.Code)));
        foreach (var address in addresses)
        {
            await Visit(site, address);
        }

        made.TrySetResult();
    }

    private async Task Visit(RequestDelegate site, string address)
    {
        using var scope = scopes.CreateScope();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature { Method = HttpMethods.Get, Scheme = "http", Protocol = "HTTP/1.1" });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        var context = new DefaultHttpContext(features) { RequestServices = scope.ServiceProvider };
        context.Request.Host = new("localhost");
        context.Request.Path = address.Split('?')[0];
        context.Request.QueryString = new(address[context.Request.Path.Value!.Length..]);
        try
        {
            await site(context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogFailed(e, address); // The site can serve all the same, or a reader's visit will show what is wrong.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The first visit to {Address} failed")]
    private partial void LogFailed(Exception exception, string address);
}
