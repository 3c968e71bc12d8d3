using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>The rows of one company from which its due items are found. Not worked out yet: the fault of one company stays its own.</summary>
public sealed record CompanyRows(
    Firm Firm, IReadOnlyList<Member> Members, IReadOnlyList<OpenLesson> Lessons, IReadOnlyList<OpenAction> Actions, Checks Checks, IReadOnlyList<ToldRow> Told, IReadOnlyList<NoteRow> Notes,
    Func<CompanyFacts> Facts, Func<IReadOnlyDictionary<string, DutyState>> States);

public sealed record Firm(CompanyId CompanyId, string Slug, string Name, int? Headcount, DateOnly? LastOn);

public sealed record Member(CompanyId CompanyId, MembershipId Id, PersonId Person, string DisplayName, string? Email, string Language, string Role, DateTimeOffset JoinedAt, bool Stopped)
{
    public bool Manages => Enum.TryParse<Role>(Role, ignoreCase: true, out var role) && role.May(Permission.ManagePeople);
}

/// <summary>A module that one member has not finished; the earliest date holds.</summary>
public sealed record OpenLesson(CompanyId CompanyId, MembershipId Member, string Module, DateOnly DueOn);

/// <summary>An action of the current plan that is not done.</summary>
public sealed record OpenAction(CompanyId CompanyId, PlanActionId Id, string? Questionnaire, string? Action, string? Duty, string? Title, MembershipId? Owner, DateOnly DueOn);

/// <summary>When the company last began and last finished a check.</summary>
public sealed record Checks(CompanyId CompanyId, DateTimeOffset? LastStarted, DateTimeOffset? LastFinished);

public sealed record ToldRow(CompanyId CompanyId, PersonId Person, string Kind, string Item, DateOnly DueOn, int DaysAhead)
{
    public Reminder ToReminder() => new(new(Person, ReminderKinds.Of(Kind), Item, DueOn), DaysAhead);
}

/// <summary>A note on a change of the law.</summary>
public sealed record NoteRow(CompanyId CompanyId, string Obligation, DateOnly ChangedOn, DateOnly WrittenOn, bool IsRead);

/// <summary>
/// Reads what falls due. The statements exist once: for the night they read each table once for all companies; for a page the company stands around them.
/// </summary>
public sealed class DueRows(Db db, ObligationsOf obligations, ObligationsOfAll all)
{
    /// <summary>No reminder comes later after a due date than this.</summary>
    private const int LongestAfter = 120;

    public async Task<CompanyRows> OfCompanyAsync(CompanyId company, DateOnly today, CancellationToken ct = default)
    {
        var rows = await ReadAsync(company, today, ct);
        var (facts, states) = (await obligations.FactsAsync(company, ct), await obligations.StatesAsync(company, ct));
        return rows.Of(rows.Firms.Single(), () => facts, () => states);
    }

    /// <summary>Every company, by id; the number of statements does not depend on theirs.</summary>
    public async Task<IReadOnlyList<CompanyRows>> OfAllAsync(SystemScope scope, DateOnly today, CancellationToken ct = default)
    {
        var rows = await ReadAsync(null, today, ct);
        var said = await all.ReadAsync(scope, ct);
        return [.. rows.Firms.OrderBy(f => f.CompanyId.Value).Select(f => rows.Of(f, () => said.FactsOf(f.CompanyId, f.Headcount, today), () => said.StatesOf(f.CompanyId)))];
    }

    private async Task<AllRows> ReadAsync(CompanyId? company, DateOnly today, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var values = new { Company = company, Since = today.AddDays(-LongestAfter) };
        async Task<IEnumerable<T>> Rows<T>(string sql) => await connection.QueryAsync<T>(new(company is null ? sql : OfOne(sql), values, cancellationToken: ct));
        return new(
            [.. await Rows<Firm>(SelectFirms)],
            (await Rows<Member>(SelectMembers)).ToLookup(r => r.CompanyId),
            (await Rows<OpenLesson>(SelectLessons)).ToLookup(r => r.CompanyId),
            (await Rows<OpenAction>(SelectActions)).ToLookup(r => r.CompanyId),
            (await Rows<Checks>(SelectChecks)).ToDictionary(r => r.CompanyId),
            (await Rows<ToldRow>(SelectTold)).ToLookup(r => r.CompanyId),
            (await Rows<NoteRow>(SelectNotes)).ToLookup(r => r.CompanyId));
    }

    private static string OfOne(string sql) => $"select * from ({sql}) of_one where company_id = @Company";

    private sealed record AllRows(
        IReadOnlyList<Firm> Firms, ILookup<CompanyId, Member> Members, ILookup<CompanyId, OpenLesson> Lessons, ILookup<CompanyId, OpenAction> Actions,
        Dictionary<CompanyId, Checks> Checks, ILookup<CompanyId, ToldRow> Told, ILookup<CompanyId, NoteRow> Notes)
    {
        public CompanyRows Of(Firm firm, Func<CompanyFacts> facts, Func<IReadOnlyDictionary<string, DutyState>> states) => new(
            firm, [.. Members[firm.CompanyId]], [.. Lessons[firm.CompanyId]], [.. Actions[firm.CompanyId]],
            Checks.GetValueOrDefault(firm.CompanyId) ?? new(firm.CompanyId, null, null), [.. Told[firm.CompanyId]], [.. Notes[firm.CompanyId]], facts, states);
    }

    private const string SelectFirms = """
        select c.id as company_id, c.slug, c.name, c.headcount, r.last_on
        from company c
        left join reminder_run r on r.company_id = c.id
        """;

    private const string SelectMembers = """
        select m.company_id, m.id, m.person_id as person, p.display_name, p.email, p.language, m.role, m.joined_at,
               case when s.person_id is null then false else true end as stopped
        from membership m
        join person p on p.id = m.person_id
        left join reminder_stop s on s.person_id = m.person_id and s.company_id = m.company_id
        where m.left_at is null
        """;

    private const string SelectLessons = """
        select a.company_id, m.id as member, a.module, min(a.due_on) as due_on
        from assignment a
        join membership m on m.company_id = a.company_id and m.left_at is null and (a.membership_id is null or a.membership_id = m.id)
        where a.withdrawn_at is null
          and not exists (select 1 from module_completion c where c.company_id = a.company_id and c.membership_id = m.id and c.module = a.module)
        group by a.company_id, m.id, a.module
        """;

    private const string SelectActions = """
        select a.company_id, a.id, a.questionnaire, a.action, a.duty, a.title, a.owner_id as owner, a.due_on
        from plan_action a
        join plan p on p.id = a.plan_id and p.company_id = a.company_id
        where p.replaced_at is null and a.status <> 'done'
        """;

    private const string SelectChecks = """
        select company_id, max(started_at) as last_started, max(finished_at) as last_finished
        from assessment
        group by company_id
        """;

    private const string SelectTold = """
        select company_id, person_id as person, kind, item, due_on, days_ahead
        from reminder
        where due_on >= @Since
        """;

    private const string SelectNotes = """
        select company_id, obligation, changed_on, written_on, case when read_at is null then false else true end as is_read
        from law_note
        """;
}
