using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>What became of the mails of one run.</summary>
public sealed record Delivery(int Sent, int Later, int Unconfirmed);

/// <summary>
/// Sends what waits in the outbox. A lease spares two nodes the same work; what makes a mail go out once is the mark
/// <c>handed_over_at</c>, set by exactly one process just before the server can accept the mail (docs/adr/010).
/// </summary>
public sealed class DeliverOutbox(Db db, Clock clock, OpenMailSender open, ILogger<DeliverOutbox> log)
{
    private const int FaultsInARow = 3;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);
    private static readonly TimeSpan KeepsText = TimeSpan.FromDays(2);

    /// <summary>Sends until nothing waits, or three mails in a row were not accepted.</summary>
    public async Task<Delivery> RunAsync(CancellationToken ct = default)
    {
        await AskAgainAsync(EmptyOldMailsAsync);
        var run = clock.NewId<RowId>().Value.ToString();
        var fates = new List<Fate>();
        var sender = open();
        try
        {
            while (!Enough(fates) && !ct.IsCancellationRequested && await LeaseAsync(run) is { } mail)
            {
                fates.Add(await SendAsync(sender, mail, run));
                if (fates[^1] == Fate.Sent) continue;
                sender.Dispose();
                sender = open();
            }
        }
        finally
        {
            sender.Dispose();
        }

        var done = new Delivery(fates.Count(f => f == Fate.Sent), fates.Count(f => f == Fate.Later), fates.Count(f => f == Fate.Unconfirmed));
        if (fates.Count > 0) log.Delivered(done.Sent, done.Later, done.Unconfirmed);
        return done;
    }

    /// <summary>The moment at which the last lease on a mail that is due ends, or has just ended; null when nothing is left to do.</summary>
    public async Task<DateTimeOffset?> HeldElsewhereUntilAsync(CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<DateTimeOffset?>(SelectHeld, new { clock.Now });
    }

    private static bool Enough(List<Fate> fates) => fates.Count >= FaultsInARow && fates[^FaultsInARow..].TrueForAll(f => f is Fate.Later or Fate.Unconfirmed);

    private async Task<int> EmptyOldMailsAsync()
    {
        await using var connection = await db.OpenAsync();
        return await connection.ExecuteAsync(EmptyOldMails, new { Sent = clock.Now - KeepsText });
    }

    private Task<WaitingMail?> LeaseAsync(string run) => AskAgainAsync(async () =>
    {
        await using var connection = await db.OpenAsync();
        await connection.ExecuteAsync(db.Dialect.CommitsReachTheDisk);
        var values = new { Run = run, clock.Now, Until = clock.Now + Lease, Memory = await db.Dialect.MemoryAsync(connection) };
        await connection.ExecuteAsync(LeaveForgotten, values);
        return await connection.QuerySingleOrDefaultAsync<WaitingMail>(LeaseOne(db.Dialect), values);
    });

    private async Task<Fate> SendAsync(IMailSender sender, WaitingMail mail, string run)
    {
        var handedOver = false;
        try
        {
            await sender.SendAsync(mail, async () =>
            {
                if (await MarkAsync(HandOver, mail, run) == 0) throw new TakenElsewhereException();
                handedOver = true;
            });
            await MarkAsync(MarkSent, mail, run);
            return Fate.Sent;
        }
        catch (Exception error) when (IsTakenElsewhere(error))
        {
            return Fate.Elsewhere;
        }
#pragma warning disable CA1031 // one mail's fault, whatever it is, never stops the others
        catch (Exception error)
#pragma warning restore CA1031
        {
            return handedOver && error is not MailRefusedException ? await LeaveAsync(mail, run, error) : await PostponeAsync(mail, run, error);
        }
    }

    private async Task<Fate> LeaveAsync(WaitingMail mail, string run, Exception error)
    {
        log.Unconfirmed(mail.Id, error.GetType().Name);
        await MarkAsync(NoteFault, mail, run, error: Fault(error));
        return Fate.Unconfirmed;
    }

    private async Task<Fate> PostponeAsync(WaitingMail mail, string run, Exception error)
    {
        log.NotAccepted(mail.Id, mail.Attempts, error.GetType().Name);
        var next = clock.Now + TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, mail.Attempts - 1)));
        var givenUp = clock.Now - mail.QueuedAt >= Patience;
        if (givenUp) log.GivenUp(mail.Id);
        await MarkAsync(Postpone, mail, run, next, givenUp ? clock.Now : null, Fault(error));
        return Fate.Later;
    }

    /// <summary>Each mark is committed before the next step. The next lease takes them all to the disk.</summary>
    private Task<int> MarkAsync(string sql, WaitingMail mail, string run, DateTimeOffset? next = null, DateTimeOffset? givenUp = null, string? error = null) => AskAgainAsync(async () =>
    {
        await using var connection = await db.OpenAsync();
        await connection.ExecuteAsync(db.Dialect.CommitsAreQuick);
        return await connection.ExecuteAsync(sql, new { mail.Id, Run = run, clock.Now, Next = next, GivenUp = givenUp, Error = error });
    });

    /// <summary>A busy database is asked again, four times at most.</summary>
    private static async Task<T> AskAgainAsync<T>(Func<Task<T>> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await work();
            }
            catch (Exception fault) when (tries < 4 && Dialect.IsUnavailable(fault))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250 * tries));
            }
        }
    }

    private static bool IsTakenElsewhere(Exception? error) => error is TakenElsewhereException || (error is not null && IsTakenElsewhere(error.InnerException));

    private static string Fault(Exception error)
    {
        var text = $"{error.GetType().Name}: {error.InnerException?.Message ?? error.Message}";
        return text.Length <= 300 ? text : text[..300];
    }

    private enum Fate
    {
        Sent,
        Later,
        Unconfirmed,
        Elsewhere,
    }

    private sealed class TakenElsewhereException : Exception;

    /// <summary>Texts hold links that open doors: once sent they are of no more use.</summary>
    private const string EmptyOldMails = "update mail_outbox set text_body = '', html_body = '' where sent_at < @Sent and text_body <> ''";

    /// <summary>The database may have forgotten the hand-over of a mail that was leased before a power cut: it stays where it is.</summary>
    private const string LeaveForgotten = """
        update mail_outbox set handed_over_at = @Now, last_error = 'The machine or the database stopped while this mail was being sent.'
        where sent_at is null and given_up_at is null and handed_over_at is null and leased_until <= @Now and leased_in <> @Memory
        """;

    private static string LeaseOne(Dialect dialect) => $"""
        update mail_outbox set leased_by = @Run, leased_until = @Until, leased_in = @Memory, attempts = attempts + 1
        where id = (
            select id from mail_outbox
            where sent_at is null and given_up_at is null and handed_over_at is null and next_try_at <= @Now
              and (leased_until is null or leased_until <= @Now)
            order by case when stop_link is null then 0 else 1 end, next_try_at, id
            limit 1 {dialect.SkipLocked})
        returning id, recipient, recipient_name, subject, text_body, html_body, stop_link, queued_at, attempts
        """;

    private const string SelectHeld = """
        select max(leased_until) from mail_outbox
        where sent_at is null and given_up_at is null and handed_over_at is null and next_try_at <= @Now and leased_until is not null
        """;

    private const string HandOver = """
        update mail_outbox set handed_over_at = @Now, leased_by = @Run
        where id = @Id and (handed_over_at is null or leased_by = @Run) and sent_at is null and given_up_at is null
        """;

    private const string MarkSent = "update mail_outbox set sent_at = @Now, leased_by = null, leased_until = null, leased_in = null, last_error = null where id = @Id";

    private const string NoteFault = "update mail_outbox set last_error = @Error where id = @Id and leased_by = @Run";

    private const string Postpone = """
        update mail_outbox set handed_over_at = null, leased_by = null, leased_until = null, leased_in = null,
                               next_try_at = @Next, given_up_at = @GivenUp, last_error = @Error
        where id = @Id and leased_by = @Run and sent_at is null
        """;
}
