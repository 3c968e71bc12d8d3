using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.ShowAction;

/// <summary>One action with everything its page shows.</summary>
/// <param name="Ticks">By step, from 1.</param>
public sealed record ActionDetail(PlanActionId Id, string Title, ActionKind Kind, ActionStatus Status, DateOnly Due, MembershipId? OwnerMember, string? OwnerName, string? Owner,
    BecauseWords? Because, ActionTemplate? Template, Obligation? Duty, DateOnly CreatedOn, IReadOnlyDictionary<int, Noted> Ticks, IReadOnlyList<Noted> Evidence, IReadOnlyList<Change> Changes);

/// <summary>Something noted by somebody on a day.</summary>
public sealed record Noted(string Text, DateOnly On, string By);

/// <summary>One line of history. The value is a status code, a day, or nothing.</summary>
public sealed record Change(string Field, string? Value, DateOnly On, string By);

/// <summary>A person who may look after an action.</summary>
public sealed record Colleague(MembershipId Id, string Name);

/// <summary>One action of the current plan, and the people who may look after it.</summary>
public sealed class ActionQuery(Db db, ActionWords words, ObligationsOf obligations)
{
    /// <returns>Null when this company's current plan has no such action.</returns>
    public async Task<ActionDetail?> GetAsync(CompanyScope scope, PlanActionId id, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company, Id = id };
        if (await connection.QuerySingleOrDefaultAsync<Row>(SelectAction, key) is not { } row) return null;
        var ticks = await connection.QueryAsync<Tick>(SelectTicks, key);
        var evidence = await connection.QueryAsync<Note>(SelectEvidence, key);
        var changes = await connection.QueryAsync<ChangeRow>(SelectChanges, key);
        var (language, source) = (Languages.Current, new ActionSource(row.Questionnaire, row.Action, row.Duty, row.Title));
        var duty = words.FindDuty(source);
        var because = duty is null ? words.Because(source, row.BecauseQuestion, row.BecauseLevel, language) : words.BecauseOf(duty, await obligations.FactsAsync(scope.Company, ct));
        return new(id, words.Title(source, language), ActionCodes.KindOf(row.Kind), ActionCodes.StatusOf(row.Status)!.Value,
            row.DueOn, row.OwnerId, row.OwnerName, row.MemberName ?? row.OwnerName, because, words.Find(source), duty,
            Clock.DayOf(row.CreatedAt), ticks.ToDictionary(t => t.Step, t => new Noted("", Clock.DayOf(t.DoneAt), t.Name)),
            [.. evidence.Select(e => new Noted(e.Text, Clock.DayOf(e.AddedAt), e.Name))], [.. changes.Select(c => new Change(c.Field, c.Value, Clock.DayOf(c.ChangedAt), c.Name))]);
    }

    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Colleague>(SelectColleagues, new { scope.Company });
        return [.. rows.OrderBy(r => r.Name, StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))];
    }

    private sealed record Row(string? Questionnaire, string? Action, string? Duty, string? Title, string Kind, string Status, DateOnly DueOn, MembershipId? OwnerId, string? OwnerName, string? MemberName,
        string? BecauseQuestion, string? BecauseLevel, DateTimeOffset CreatedAt);

    private sealed record Tick(int Step, DateTimeOffset DoneAt, string Name);

    private sealed record Note(string Text, DateTimeOffset AddedAt, string Name);

    private sealed record ChangeRow(string Field, string? Value, DateTimeOffset ChangedAt, string Name);

    private const string SelectAction = """
        select a.questionnaire, a.action, a.duty, a.title, a.kind, a.status, a.due_on, a.owner_id, a.owner_name, o.display_name as member_name,
            a.because_question, a.because_level, a.created_at
        from plan_action a
        join plan p on p.id = a.plan_id and p.replaced_at is null
        left join membership m on m.id = a.owner_id and m.company_id = @Company
        left join person o on o.id = m.person_id
        where a.id = @Id and a.company_id = @Company
        """;

    private const string SelectTicks = """
        select s.step, s.done_at, o.display_name as name
        from plan_step_done s
        join membership m on m.id = s.done_by
        join person o on o.id = m.person_id
        where s.plan_action_id = @Id and s.company_id = @Company
        """;

    private const string SelectEvidence = """
        select e.note as text, e.added_at, o.display_name as name
        from plan_evidence e
        join membership m on m.id = e.added_by
        join person o on o.id = m.person_id
        where e.plan_action_id = @Id and e.company_id = @Company
        order by e.added_at desc, e.id desc
        """;

    private const string SelectChanges = """
        select c.field, c.value, c.changed_at, o.display_name as name
        from plan_action_change c
        join membership m on m.id = c.changed_by
        join person o on o.id = m.person_id
        where c.plan_action_id = @Id and c.company_id = @Company
        order by c.changed_at desc, c.id desc
        """;

    private const string SelectColleagues = """
        select m.id, o.display_name as name
        from membership m
        join person o on o.id = m.person_id
        where m.company_id = @Company and m.left_at is null
        """;
}
