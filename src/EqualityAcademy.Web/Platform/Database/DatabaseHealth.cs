using Dapper;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EqualityAcademy.Web.Platform.Database;

/// <summary>Ready when the database answers and its tables are there.</summary>
public sealed class DatabaseHealth(Db db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.OpenAsync(cancellationToken);
        var migrations = await connection.ExecuteScalarAsync<long>("select count(*) from migration");
        return migrations > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database has no tables yet.");
    }
}
