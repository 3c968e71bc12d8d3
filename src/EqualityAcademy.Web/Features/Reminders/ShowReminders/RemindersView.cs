using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Reminders.ShowReminders;

/// <summary>What a company's managers see of its reminders.</summary>
/// <param name="Stopped">How many people have stopped theirs; not who.</param>
/// <param name="WithoutAddress">How many people cannot get a mail.</param>
public sealed record RemindersView(IReadOnlyList<ComingMail> Coming, IReadOnlyList<PastMail> Past, int Stopped, int WithoutAddress);

/// <summary>A mail that will be sent unless what it is about is done before.</summary>
public sealed record ComingMail(DateOnly Day, string Name, IReadOnlyList<Why> Whys);

/// <summary>A mail that was queued.</summary>
public sealed record PastMail(MailId Id, DateTimeOffset At, string Name, MailState State, IReadOnlyList<Why> Whys);

/// <summary>Why a person is told: the thing, and when it is due.</summary>
public sealed record Why(ReminderKind Kind, LocalText? Title, DateOnly DueOn);

/// <summary>What became of a mail.</summary>
public enum MailState
{
    Waiting,
    Sent,
    NoAnswer,
    GivenUp,
    Stopped,
}
