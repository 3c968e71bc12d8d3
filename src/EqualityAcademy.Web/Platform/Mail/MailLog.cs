using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>What the delivery says: ids and kinds of fault, never an address or a name.</summary>
internal static partial class MailLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Mails: {Sent} sent, {Later} to try again, {Unconfirmed} without an answer")]
    public static partial void Delivered(this ILogger log, int sent, int later, int unconfirmed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} was not accepted at try {Attempt}: {Fault}")]
    public static partial void NotAccepted(this ILogger log, MailId mail, int attempt, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} was handed over and no answer came; it is not sent again by itself: {Fault}")]
    public static partial void Unconfirmed(this ILogger log, MailId mail, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Mail} is given up after a day")]
    public static partial void GivenUp(this ILogger log, MailId mail);

    [LoggerMessage(Level = LogLevel.Error, Message = "The delivery of mails was interrupted; it goes on in a minute")]
    public static partial void Interrupted(this ILogger log, Exception error);
}
