using EqualityAcademy.Web.Platform.Database;
using Microsoft.Data.Sqlite;
using Quartz;

namespace EqualityAcademy.Web.Platform.Jobs;

/// <summary>
/// Runs the schedule with Quartz, and alone knows it. Its store is persistent: <c>jobs.db</c> beside an SQLite database (one process),
/// tables of its own in PostgreSQL (any number of nodes, of which one runs each firing). A firing missed while nothing ran is made up for.
/// </summary>
internal sealed class QuartzEngine(AppOptions options, JobRunner runner, ILoggerFactory loggers) : BackgroundService
{
    private const string Job = "job";
    private const string Args = "args";
    private readonly ILogger _log = loggers.CreateLogger<QuartzEngine>();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Jobs) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ServeAsync(stoppingToken);
            }
            catch (Exception error) when (error is SchedulerException or SqliteException or Npgsql.NpgsqlException)
            {
                _log.CannotStart(error);
                await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
            }
        }
    }

    private async Task ServeAsync(CancellationToken stoppingToken)
    {
        var scheduler = await QuartzSchedulerBuilder.Create(Configure).BuildScheduler(CancellationToken.None);
        try
        {
            await ForgetOthersAsync(scheduler);
            foreach (var job in runner.Schedule) await KeepAsync(scheduler, job);
            await scheduler.Start(CancellationToken.None);
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the host stops; the running job may end first
        }
        finally
        {
            await scheduler.Shutdown(true, CancellationToken.None);
        }
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddSingleton(runner);
        quartz.Services.AddSingleton(loggers);
        quartz.ConfigureScheduler(o => (o.InstanceName, o.GenerateInstanceId) = ("academy", true));
        quartz.AddJobType<QuartzJob>();
        quartz.UsePersistentStore(store =>
        {
            var setting = options.DatabaseSetting;
            if (setting.Engine == DatabaseEngine.Postgres)
            {
                store.UsePostgres(Npgsql.NpgsqlFactory.Instance, setting.ConnectionString);
                store.UseClustering(c => (c.CheckinInterval, c.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)));
            }
            else
            {
                var file = Path.Combine(options.FullDataDirectory, "jobs.db");
                store.UseSqlite(SqliteFactory.Instance, new SqliteConnectionStringBuilder { DataSource = file }.ToString());
            }

            store.ProvisionSchema();
        });
    }

    /// <summary>A line that is as it was keeps its trigger, and with it the memory of a missed firing.</summary>
    private static async Task KeepAsync(IScheduler scheduler, ScheduledJob job)
    {
        var key = new TriggerKey(job.Name);
        var line = $"{job.Cron} {job.Zone.Id} {job.Args}";
        if ((await scheduler.GetTrigger(key, CancellationToken.None))?.Description == line) return;
        var cron = CronScheduleBuilder.Create(job.Cron, CronFormat.Unix).InTimeZone(job.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
        var detail = JobBuilder.Create<QuartzJob>().WithIdentity(job.Name).RequestRecovery(true).DisallowConcurrentExecution(true)
            .UsingJobData(Job, job.Name).UsingJobData(Args, job.Args).Build();
        var trigger = TriggerBuilder.Create().WithIdentity(key).WithDescription(line).ForJob(detail).WithSchedule(cron).Build();
        await scheduler.ScheduleJob(detail, trigger, ScheduleJobOptions.Replacing, CancellationToken.None);
    }

    private async Task ForgetOthersAsync(IScheduler scheduler)
    {
        var known = runner.Schedule.Select(j => j.Name).ToHashSet();
        var stored = await scheduler.QueryJobs(new JobQuery(), CancellationToken.None);
        foreach (var job in stored.Items.Where(j => !known.Contains(j.Key.Name))) await scheduler.DeleteJob(job.Key, CancellationToken.None);
    }

    /// <summary>What Quartz makes and calls; the same few lines would be Hangfire's.</summary>
    private sealed class QuartzJob(JobRunner runner, ILoggerFactory loggers) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
        {
            var (name, args) = ((string)context.MergedJobDataMap[Job]!, (string)context.MergedJobDataMap[Args]!);
            try
            {
                await runner.RunAsync(name, args, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                loggers.CreateLogger<QuartzEngine>().JobFailed(name, error);
                throw;
            }
        }
    }
}

/// <summary>Registers the schedule and the engine that runs it.</summary>
public static class JobServices
{
    public static void AddJobs(this IServiceCollection services, IReadOnlyList<ScheduledJob> schedule)
    {
        services.AddSingleton(s => ActivatorUtilities.CreateInstance<JobRunner>(s, schedule));
        services.AddHostedService<QuartzEngine>();
    }
}
