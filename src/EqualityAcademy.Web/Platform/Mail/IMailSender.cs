using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>A mail that this process has leased from the outbox.</summary>
public sealed record WaitingMail(
    MailId Id, string Recipient, string RecipientName, string Subject, string TextBody, string HtmlBody, string? StopLink, DateTimeOffset QueuedAt, int Attempts);

/// <summary>A way out of the house: an SMTP server, or a directory of files.</summary>
public interface IMailSender : IDisposable
{
    /// <summary>Returns when the mail is accepted, throws when it is not, or when nobody knows.</summary>
    /// <param name="beforeHandOver">
    /// Called at the last moment at which the mail can still be kept back; when it throws, the mail must not leave.
    /// A sender for which sending the same mail again changes nothing need not call it.
    /// </param>
    Task SendAsync(WaitingMail mail, Func<Task> beforeHandOver);
}

/// <summary>Opens the sender that the settings ask for; one serves one run of the delivery.</summary>
public delegate IMailSender OpenMailSender();

/// <summary>The server answered, and the answer is no: it has not got the mail.</summary>
public sealed class MailRefusedException(string answer, Exception cause) : Exception(answer, cause);
