using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Jobs;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Tests.Reminders;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace EqualityAcademy.Web.Tests.Jobs;

/// <summary>The site with its background work switched on.</summary>
public sealed class BackgroundTests : IAsyncLifetime
{
    private readonly Academy _academy = new() { Settings = { ["Academy:Jobs"] = "true" } };

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Fact]
    public async Task A_mail_queued_while_the_site_runs_leaves_by_itself()
    {
        await _academy.Get<Db>().InTransactionAsync(t => _academy.Get<Outbox>().QueueAsync(t,
            new("background", null, null, "claire@example.org", "Claire", "Test", Language.Fr, new("Sujet", "Texte\n", "<p>Texte</p>\n"))));
        await EventuallyAsync(() => Task.FromResult(Directory.Exists(Mails) && Directory.GetFiles(Mails, "*.eml").Length == 1));
    }

    [Fact]
    public async Task The_engine_keeps_the_schedule_in_a_store_that_outlives_it() =>
        await EventuallyAsync(async () => (await StoredAsync()).SequenceEqual(_academy.Get<JobRunner>().Schedule.Select(j => (j.Name, $"{j.Cron} {j.Zone.Id} {j.Args}"))));

    [Fact]
    public async Task Any_engine_runs_a_job_by_its_name_and_json()
    {
        var there = new Situations(_academy.Get<Db>());
        await there.AssignAsync(Cast.Martin, "equal-pay", new(2026, 11, 21), Cast.Fanny, to: Cast.Fanny);
        var night = _academy.Get<JobRunner>().Schedule.Single(j => j.Name == "queue-due-reminders");
        await _academy.Get<JobRunner>().RunAsync(night.Name, night.Args, CancellationToken.None);
        Assert.Equal([$"{Cast.Fanny.Email} LessonToday"], await there.MailsAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => _academy.Get<JobRunner>().RunAsync("no-such-job", "{}", CancellationToken.None));
    }

    private string Mails => Path.Combine(_academy.DataDirectory, "mails");

    private async Task<IReadOnlyList<(string, string)>> StoredAsync()
    {
        await using var connection = TestDatabase.IsPostgres
            ? await _academy.Get<Db>().OpenAsync()
            : new SqliteConnection($"Data Source={Path.Combine(_academy.DataDirectory, "jobs.db")};Mode=ReadOnly;Pooling=false");
        return [.. await connection.QueryAsync<(string, string)>("select trigger_name, description from qrtz_triggers order by trigger_name")];
    }

    /// <summary>Background work has its own time; a minute is far more than it needs.</summary>
    private static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                if (await isSo()) return;
            }
            catch (System.Data.Common.DbException)
            {
                // the store is not there yet
            }

            await Task.Delay(100);
        }

        Assert.Fail("It did not happen within a minute.");
    }
}
