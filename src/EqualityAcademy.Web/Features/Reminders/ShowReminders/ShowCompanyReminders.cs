using Dapper;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders.ShowReminders;

/// <summary>What was sent, to whom and why, and what comes in the next thirty days.</summary>
internal sealed class ShowCompanyReminders(Db db, DueItems items, ModuleSource modules, Clock clock)
{
    private const int DaysAhead = 30;
    private const int MostMails = 100;

    public async Task<RemindersView> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        var due = await items.ReadAsync(scope.Company, clock.Today, ct);
        await using var connection = await db.OpenAsync(ct);
        var values = new { scope.Company, MostMails };
        var lines = await connection.QueryAsync<Line>(SelectPast, values);
        var people = await connection.QuerySingleAsync<People>(CountPeople, values);
        return new(Coming(due), [.. lines.GroupBy(l => l.Id).Select(Past)], people.Stopped, people.WithoutAddress);
    }

    /// <summary>The next reminder of each thing for each person; those after it only come if it is still not done.</summary>
    private IReadOnlyList<ComingMail> Coming(CompanyDue due)
    {
        var first = ReminderPlan.FirstDay(due.LastRun, clock.Today);
        return [.. from item in due.Untold(first, clock.Today.AddDays(DaysAhead)).GroupBy(r => r.Due)
                   let next = item.Min(r => r.TellOn)
                   group item.Key by (Day: next < clock.Today ? clock.Today : next, due.Hearers[item.Key.Recipient].Name) into mail
                   orderby mail.Key.Day, mail.Key.Name
                   select new ComingMail(mail.Key.Day, mail.Key.Name, [.. mail.Select(d => new Why(d.Kind, due.Subjects[(d.Kind, d.Item)].Title, d.DueOn))])];
    }

    private PastMail Past(IGrouping<MailId, Line> mail)
    {
        var first = mail.First();
        return new(mail.Key, first.SentAt ?? first.QueuedAt, first.RecipientName, StateOf(first), [.. mail.Select(l => new Why(ReminderKinds.Of(l.Kind), TitleOf(l), l.DueOn)).Distinct()]);
    }

    private MailState StateOf(Line mail) => mail switch
    {
        { SentAt: not null } => MailState.Sent,
        { GivenUpAt: not null, LastError: "stopped" } => MailState.Stopped,
        { GivenUpAt: not null } => MailState.GivenUp,
        { HandedOverAt: not null } when !(mail.LeasedUntil > clock.Now) => MailState.NoAnswer,
        _ => MailState.Waiting,
    };

    private LocalText? TitleOf(Line line) => ReminderKinds.Of(line.Kind) switch
    {
        ReminderKind.Lesson or ReminderKind.TeamLessons => modules.Current.FindCourse(line.Item.Split(' ')[0]) is { } course ? course.File.NeutralTitles ?? course.File.Titles : null,
        ReminderKind.Action when line.Title is { } own => new() { Fr = own, En = own },
        ReminderKind.Duty or ReminderKind.LawNote => modules.Current.FindObligation(line.Item.Split(' ')[0]) is { } o ? o.NeutralTitles ?? o.Titles : null,
        ReminderKind.Action when line.Duty is { } duty => modules.Current.FindObligation(duty) is { } o ? o.NeutralTitles ?? o.Titles : null,
        ReminderKind.Action => modules.Current.FindAction(line.Questionnaire, line.Action)?.Title,
        _ => null,
    };

    private sealed record People(int Stopped, int WithoutAddress);

    private sealed record Line(MailId Id, DateTimeOffset QueuedAt, DateTimeOffset? SentAt, DateTimeOffset? GivenUpAt, DateTimeOffset? HandedOverAt, DateTimeOffset? LeasedUntil,
        string? LastError, string RecipientName, string Kind, string Item, DateOnly DueOn, string? Questionnaire, string? Action, string? Duty, string? Title);

    private const string SelectPast = """
        select o.id, o.queued_at, o.sent_at, o.given_up_at, o.handed_over_at, o.leased_until, o.last_error, o.recipient_name,
               r.kind, r.item, r.due_on, a.questionnaire, a.action, a.duty, a.title
        from (select * from mail_outbox where company_id = @Company and stop_link is not null order by queued_at desc, id desc limit @MostMails) o
        join reminder r on r.mail_key = o.once_key and r.company_id = @Company
        left join plan_action a on cast(a.id as text) = r.item and a.company_id = @Company
        order by o.queued_at desc, o.recipient_name, o.id, r.due_on, r.kind
        """;

    private const string CountPeople = """
        select count(s.person_id) as stopped, count(*) - count(p.email) as without_address
        from membership m
        join person p on p.id = m.person_id
        left join reminder_stop s on s.person_id = m.person_id and s.company_id = m.company_id
        where m.company_id = @Company and m.left_at is null
        """;
}
