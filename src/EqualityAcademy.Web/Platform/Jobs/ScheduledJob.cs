using System.Text.Json;

namespace EqualityAcademy.Web.Platform.Jobs;

/// <summary>A line of the schedule.</summary>
/// <param name="Cron">Five fields: minute, hour, day of the month, month, day of the week.</param>
/// <param name="Args">Arguments as JSON: what an engine stores and hands back.</param>
public sealed record ScheduledJob(string Name, string Cron, TimeZoneInfo Zone, string Args, Func<IServiceProvider, string, CancellationToken, Task> Run)
{
    public static ScheduledJob Of<TArgs>(string name, string cron, TimeZoneInfo zone, TArgs args) =>
        new(name, cron, zone, JsonSerializer.Serialize(args),
            (services, json, ct) => services.GetRequiredService<IJobHandler<TArgs>>().RunAsync(JsonSerializer.Deserialize<TArgs>(json)!, ct));
}

/// <summary>The one door through which every engine runs a job: name and JSON in, handler called.</summary>
public sealed class JobRunner(IReadOnlyList<ScheduledJob> schedule, IServiceScopeFactory scopes, ILogger<JobRunner> log)
{
    public IReadOnlyList<ScheduledJob> Schedule { get; } = schedule;

    /// <exception cref="ArgumentException">The schedule has no such job.</exception>
    public async Task RunAsync(string name, string args, CancellationToken ct)
    {
        var job = Schedule.FirstOrDefault(j => j.Name == name) ?? throw new ArgumentException($"There is no job '{name}'.", nameof(name));
        await using var scope = scopes.CreateAsyncScope();
        log.JobStarts(name);
        await job.Run(scope.ServiceProvider, args, ct);
        log.JobEnded(name);
    }
}

internal static partial class JobLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} starts")]
    public static partial void JobStarts(this ILogger log, string job);

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} ended")]
    public static partial void JobEnded(this ILogger log, string job);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed; it runs again at its next time")]
    public static partial void JobFailed(this ILogger log, string job, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job engine cannot start; it tries again in a minute")]
    public static partial void CannotStart(this ILogger log, Exception error);
}
