using Microsoft.Extensions.Diagnostics.HealthChecks;
using OicInfo.Content;

namespace OicInfo.Web.Hosting;

/// <summary>Ready only while a valid snapshot is served.</summary>
internal sealed class SnapshotHealthCheck(ContentStore content) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(content switch
        {
            { Current.IsValid: false } => HealthCheckResult.Unhealthy(string.Join('\n', content.Current.Diagnostics)),
            { Refused.Count: > 0 } => HealthCheckResult.Healthy($"snapshot {content.Current.Version}\nthe newest edit is refused:\n{string.Join('\n', content.Refused)}"),
            _ => HealthCheckResult.Healthy($"snapshot {content.Current.Version}"),
        });
}
