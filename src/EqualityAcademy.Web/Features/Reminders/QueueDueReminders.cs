using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Jobs;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>The nightly run, as a job; it takes the day from the clock.</summary>
public sealed record Night;

/// <summary>What a night queued, or would queue.</summary>
public sealed record NightRun(IReadOnlyList<ReminderMail> Mails, int CompaniesThatFailed);

/// <summary>
/// Queues the reminders that are due: reads once for all companies, then writes company by company, so that one company's fault never stops
/// the others. What was told is a unique row in the transaction that queues the mail, so a run repeated, on this node or another, queues nothing.
/// </summary>
public sealed class QueueDueReminders(Db db, Clock clock, DueItems items, ReminderMails mails, Outbox outbox, ILogger<QueueDueReminders> log) : IJobHandler<Night>
{
    private const int Tries = 3;

    public Task RunAsync(Night args, CancellationToken ct) => RunAsync(clock.Today, ct);

    public Task<NightRun> RunAsync(DateOnly today, CancellationToken ct = default) => RunAsync(today, store: true, ct);

    /// <summary>What a run on that day would queue; nothing is stored.</summary>
    public Task<NightRun> PreviewAsync(DateOnly today, CancellationToken ct = default) => RunAsync(today, store: false, ct);

    private async Task<NightRun> RunAsync(DateOnly today, bool store, CancellationToken ct)
    {
        var queued = new List<ReminderMail>();
        var failed = 0;
        foreach (var (company, due) in await items.ReadAllAsync(SystemScope.OfJob, today, ct))
        {
            try
            {
                queued.AddRange(await RunCompanyAsync(company, due(), today, store, ct));
            }
#pragma warning disable CA1031 // the boundary of a company: the others still get theirs
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                failed++;
                log.CompanyFailed(company, error);
            }
        }

        if (store) log.NightEnded(today, queued.Count, failed);
        return new(queued, failed);
    }

    /// <summary>Writes the words outside the transaction; when another node was quicker, reads this company again.</summary>
    private async Task<IReadOnlyList<ReminderMail>> RunCompanyAsync(CompanyId company, CompanyDue due, DateOnly today, bool store, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            var written = new List<ReminderMail>();
            foreach (var digest in ReminderPlan.Digests(due.Untold(ReminderPlan.FirstDay(due.LastRun, today), today))) written.Add(await mails.WriteAsync(due, digest, today));
            if (!store || await StoreAsync(due, today, written, ct)) return written;
            if (tries == Tries) throw new InvalidOperationException("Other nodes keep telling the same things.");
            due = await items.ReadAsync(company, today, ct);
        }
    }

    /// <returns>False, and nothing is stored, when any of it was told in the meantime.</returns>
    private async Task<bool> StoreAsync(CompanyDue due, DateOnly today, IReadOnlyList<ReminderMail> written, CancellationToken ct)
    {
        try
        {
            await db.InTransactionAsync(transaction => StoreAsync(transaction, due, today, written), ct);
            return true;
        }
        catch (ToldMeanwhileException)
        {
            return false;
        }
    }

    private async Task StoreAsync(DbTransaction transaction, CompanyDue due, DateOnly today, IReadOnlyList<ReminderMail> written)
    {
        var connection = transaction.Connection!;
        var run = new { due.Company, Today = today, Before = today.AddDays(-1), clock.Now };
        await connection.ExecuteAsync(TakeCompany, run, transaction);
        await LawNoteBook.WriteAsync(transaction, due.Company, due.NewNotes, today);
        foreach (var mail in written)
        {
            var rows = mail.Digest.Reminders.Select(r => new Row(due.Company, mail.Hearer.Person, r.Due.Kind.Code(), r.Due.Item, r.Due.DueOn, r.DaysAhead, mail.Mail.OnceKey, today)).ToList();
            if (await connection.ExecuteAsync(InsertReminder, rows, transaction) != rows.Count) throw new ToldMeanwhileException();
            await outbox.QueueAsync(transaction, mail.Mail);
        }

        await connection.ExecuteAsync(EndCompany, run, transaction);
    }

    private sealed record Row(CompanyId Company, PersonId Person, string Kind, string Item, DateOnly DueOn, int DaysAhead, string MailKey, DateOnly ToldOn);

    private sealed class ToldMeanwhileException : Exception;

    /// <summary>Holds the company's row until the commit: two nodes take turns.</summary>
    private const string TakeCompany = """
        insert into reminder_run (company_id, last_on, finished_at) values (@Company, @Before, @Now)
        on conflict (company_id) do update set finished_at = excluded.finished_at
        """;

    private const string InsertReminder = """
        insert into reminder (company_id, person_id, kind, item, due_on, days_ahead, mail_key, told_on)
        values (@Company, @Person, @Kind, @Item, @DueOn, @DaysAhead, @MailKey, @ToldOn)
        on conflict do nothing
        """;

    private const string EndCompany = "update reminder_run set last_on = @Today, finished_at = @Now where company_id = @Company and last_on < @Today";
}
