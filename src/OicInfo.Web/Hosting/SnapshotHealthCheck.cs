using Microsoft.Extensions.Diagnostics.HealthChecks;
using OicInfo.Content;

namespace OicInfo.Web.Hosting;

/// <summary>Ready only while a valid snapshot is served.</summary>
internal sealed class SnapshotHealthCheck(ContentStore content) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(content.Current.IsValid
            ? HealthCheckResult.Healthy($"snapshot {content.Current.Version}")
            : HealthCheckResult.Unhealthy(string.Join('\n', content.Current.Diagnostics)));
}
