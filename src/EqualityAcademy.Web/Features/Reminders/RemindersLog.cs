using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Reminders;

internal static partial class RemindersLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Reminders of {Day}: {Mails} mails queued, {Failed} companies failed")]
    public static partial void NightEnded(this ILogger log, DateOnly day, int mails, int failed);

    [LoggerMessage(Level = LogLevel.Error, Message = "The reminders of company {Company} failed; the next run makes up for them")]
    public static partial void CompanyFailed(this ILogger log, CompanyId company, Exception error);
}
