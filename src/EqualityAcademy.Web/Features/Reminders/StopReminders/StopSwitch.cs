using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Reminders.StopReminders;

/// <summary>What the page of a stop link shows.</summary>
internal sealed record StopView(string Company, DateTimeOffset? StoppedAt);

/// <summary>Stops the reminders of one person about one company, and starts them again.</summary>
internal sealed class StopSwitch(Db db, Clock clock)
{
    /// <returns>Null when the person or the company is no longer there.</returns>
    public async Task<StopView?> GetAsync(StopTarget target)
    {
        await using var connection = await db.OpenAsync();
        return await connection.QuerySingleOrDefaultAsync<StopView>(Select, target);
    }

    /// <summary>Also keeps back what waits to be sent.</summary>
    public async Task StopAsync(StopTarget target) => await ExecuteAsync(Stop, target);

    public async Task StartAgainAsync(StopTarget target) => await ExecuteAsync(StartAgain, target);

    private async Task ExecuteAsync(string sql, StopTarget target)
    {
        await using var connection = await db.OpenAsync();
        await connection.ExecuteAsync(sql, new { target.Person, target.Company, clock.Now });
    }

    private const string Select = """
        select c.name as company, s.stopped_at
        from company c
        join person p on p.id = @Person
        left join reminder_stop s on s.person_id = p.id and s.company_id = @Company
        where c.id = @Company
        """;

    private const string Stop = """
        insert into reminder_stop (person_id, company_id, stopped_at)
        select p.id, c.id, @Now from person p, company c where p.id = @Person and c.id = @Company
        on conflict do nothing;
        update mail_outbox set given_up_at = @Now, last_error = 'stopped'
        where company_id = @Company and person_id = @Person and stop_link is not null
          and sent_at is null and given_up_at is null and handed_over_at is null
        """;

    private const string StartAgain = "delete from reminder_stop where person_id = @Person and company_id = @Company";
}
