using Microsoft.Extensions.Diagnostics.HealthChecks;
using OicInfo.Content;

namespace OicInfo.Web.Hosting;

/// <summary>Ready only while a valid snapshot is served; the first answer waits until it can be searched and has been visited, so that no reader has to.</summary>
internal sealed class SnapshotHealthCheck(ContentStore content, FirstVisits visits) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!content.Current.IsValid)
        {
            return HealthCheckResult.Unhealthy(string.Join('\n', content.Current.Diagnostics));
        }

        await visits.Made.WaitAsync(cancellationToken);
        return content.Refused.Count > 0
            ? HealthCheckResult.Healthy($"snapshot {content.Current.Version}\nthe newest edit is refused:\n{string.Join('\n', content.Refused)}")
            : HealthCheckResult.Healthy($"snapshot {content.Current.Version}");
    }
}
