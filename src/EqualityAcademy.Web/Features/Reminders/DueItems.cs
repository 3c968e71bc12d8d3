using Dapper;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Reads what falls due in one company: six statements, whatever its size.</summary>
public sealed class DueItems(Db db, ModuleSource modules)
{
    /// <summary>No reminder comes later after a due date than this.</summary>
    private const int LongestAfter = 120;

    public async Task<CompanyDue> ReadAsync(CompanyId company, DateOnly today, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var values = new { Company = company, Since = today.AddDays(-LongestAfter) };
        var firm = await connection.QuerySingleAsync<Firm>(SelectFirm, values);
        var members = (await connection.QueryAsync<Member>(SelectMembers, values)).ToList();
        var lessons = await connection.QueryAsync<OpenLesson>(SelectLessons, values);
        var actions = await connection.QueryAsync<OpenAction>(SelectActions, values);
        var checks = await connection.QuerySingleAsync<Checks>(SelectChecks, values);
        var told = await connection.QueryAsync<ToldRow>(SelectTold, values);

        var hearers = members.Where(m => m.Email is not null && !m.Stopped)
            .Select(m => new Hearer(m.Id, m.Person, m.DisplayName, m.Email!, Languages.FromCode(m.Language), m.Role == "manager"));
        var found = new DueFinder(modules.Current, [.. hearers]);
        found.AddLessons(lessons, [.. members.Where(m => m.Email is null).Select(m => m.Id)]);
        found.AddActions(actions);
        found.AddChecks(checks, members.Where(m => m.Role == "manager").Select(m => (DateTimeOffset?)m.JoinedAt).Min());
        return new(company, firm.Slug, firm.Name, firm.LastOn, found.Hearers, found.Items, found.Subjects, told.Select(t => t.ToReminder()).ToHashSet());
    }

    private sealed record Firm(string Slug, string Name, DateOnly? LastOn);

    private sealed record Member(MembershipId Id, PersonId Person, string DisplayName, string? Email, string Language, string Role, DateTimeOffset JoinedAt, bool Stopped);

    private sealed record ToldRow(PersonId PersonId, string Kind, string Item, DateOnly DueOn, int DaysAhead)
    {
        public Reminder ToReminder() => new(new(PersonId, ReminderKinds.Of(Kind), Item, DueOn), DaysAhead);
    }

    private const string SelectFirm = """
        select c.slug, c.name, r.last_on
        from company c
        left join reminder_run r on r.company_id = c.id
        where c.id = @Company
        """;

    private const string SelectMembers = """
        select m.id, m.person_id as person, p.display_name, p.email, p.language, m.role, m.joined_at,
               case when s.person_id is null then false else true end as stopped
        from membership m
        join person p on p.id = m.person_id
        left join reminder_stop s on s.person_id = m.person_id and s.company_id = m.company_id
        where m.company_id = @Company and m.left_at is null
        """;

    private const string SelectLessons = """
        select m.id as member, a.module, min(a.due_on) as due_on
        from assignment a
        join membership m on m.company_id = a.company_id and m.left_at is null and (a.membership_id is null or a.membership_id = m.id)
        where a.company_id = @Company and a.withdrawn_at is null
          and not exists (select 1 from module_completion c where c.company_id = @Company and c.membership_id = m.id and c.module = a.module)
        group by m.id, a.module
        """;

    private const string SelectActions = """
        select a.id, a.questionnaire, a.action, a.title, a.owner_id as owner, a.due_on
        from plan_action a
        join plan p on p.id = a.plan_id
        where a.company_id = @Company and p.company_id = @Company and p.replaced_at is null and a.status <> 'done'
        """;

    private const string SelectChecks = """
        select max(started_at) as last_started, max(finished_at) as last_finished
        from assessment
        where company_id = @Company
        """;

    private const string SelectTold = """
        select person_id, kind, item, due_on, days_ahead
        from reminder
        where company_id = @Company and due_on >= @Since
        """;
}
