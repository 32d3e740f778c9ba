using Microsoft.Extensions.Options;
using OicInfo.Content;

namespace OicInfo.Web.Hosting;

/// <summary>Watches the content while the site runs: always in Development, elsewhere where <c>Content:Watch</c> says so.</summary>
internal sealed partial class ContentWatchService(ContentStore content, IOptions<ContentOptions> options, IHostEnvironment environment, ILogger<ContentWatchService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var diagnostic in content.Current.Diagnostics)
        {
            LogProblem(diagnostic.ToString());
        }

        if (!(options.Value.Watch ?? environment.IsDevelopment()))
        {
            return;
        }

        content.Changed += (_, _) => Tell();
        using var watcher = new ContentWatcher(content);
        await watcher.Run(stoppingToken);
    }

    private void Tell()
    {
        if (content.Refused.Count == 0)
        {
            LogServed(content.Current.Version);
            return;
        }

        LogRefused(content.Current.Version, content.Refused.Count);
        foreach (var diagnostic in content.Refused)
        {
            LogProblem(diagnostic.ToString());
        }
    }

    [LoggerMessage(LogLevel.Information, "Serving content {Version}")]
    private partial void LogServed(string version);

    [LoggerMessage(LogLevel.Error, "An edit was refused, content {Version} goes on being served: {Count} errors")]
    private partial void LogRefused(string version, int count);

    [LoggerMessage(LogLevel.Warning, "{Diagnostic}")]
    private partial void LogProblem(string diagnostic);
}
