using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders.ShowReminders;

/// <summary>A person decides what the delivery may not: a mail without an answer, or given up, is sent once more.</summary>
internal sealed class SendAgain(Db db, Clock clock, OutboxSignal signal)
{
    /// <returns>False when there is no such mail in this company, or it is not one of those.</returns>
    public async Task<bool> RunAsync(CompanyScope scope, MailId mail, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var found = await connection.ExecuteAsync(Release, new { scope.Company, Mail = mail, clock.Now });
        signal.Set();
        return found == 1;
    }

    private const string Release = """
        update mail_outbox set handed_over_at = null, given_up_at = null, leased_by = null, leased_until = null, leased_in = null, queued_at = @Now, next_try_at = @Now
        where id = @Mail and company_id = @Company and stop_link is not null and sent_at is null and (last_error is null or last_error <> 'stopped')
          and not exists (select 1 from reminder_stop s where s.person_id = mail_outbox.person_id and s.company_id = @Company)
          and (given_up_at is not null or (handed_over_at is not null and (leased_until is null or leased_until <= @Now)))
        """;
}
