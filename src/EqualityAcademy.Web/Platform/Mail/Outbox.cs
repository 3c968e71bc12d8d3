using System.Data.Common;
using System.Threading.Channels;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>A mail for the outbox.</summary>
/// <param name="OnceKey">Two mails with the same key are one mail, whoever queues them, however often.</param>
/// <param name="Mail">Name of the template, for the history.</param>
public sealed record OutboxMail(
    string OnceKey, CompanyId? Company, PersonId? Person, string Recipient, string RecipientName, string Mail, Language Language, ComposedMail Content, string? StopLink = null);

/// <summary>Queues mails in the caller's transaction; <see cref="OutboxSignal"/> wakes the delivery after the commit.</summary>
public sealed class Outbox(Clock clock, OutboxSignal signal)
{
    /// <returns>False when a mail with this key was queued before.</returns>
    public async Task<bool> QueueAsync(DbTransaction transaction, OutboxMail mail)
    {
        var queued = await transaction.Connection!.ExecuteAsync(Insert, new
        {
            Id = clock.NewId<MailId>(), mail.OnceKey, mail.Company, mail.Person, mail.Recipient, mail.RecipientName, mail.Mail,
            Language = mail.Language.Code(), mail.Content.Subject, mail.Content.Text, mail.Content.Html, mail.StopLink, clock.Now,
        }, transaction);
        signal.Set();
        return queued == 1;
    }

    private const string Insert = """
        insert into mail_outbox (id, once_key, company_id, person_id, recipient, recipient_name, mail, language,
                                 subject, text_body, html_body, stop_link, queued_at, next_try_at)
        values (@Id, @OnceKey, @Company, @Person, @Recipient, @RecipientName, @Mail, @Language,
                @Subject, @Text, @Html, @StopLink, @Now, @Now)
        on conflict (once_key) do nothing
        """;
}

/// <summary>Tells the delivery that a mail may be waiting, so that a sign-in link does not wait for the next minute.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _waiting = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _waiting.Writer.TryWrite(true);

    /// <returns>True when signalled, false when the time has run out.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(atMost);
        try
        {
            return await _waiting.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
