using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>What is added to a plan: an action of the library, a duty, or one of the company's own.</summary>
public abstract record ActionToAdd
{
    /// <summary>An action of a questionnaire or of a list of causes; it gets its date like the others.</summary>
    public sealed record OfLibrary(string Library, string Action) : ActionToAdd;

    /// <summary>A duty of the company; its day is counted backwards from its date.</summary>
    public sealed record OfDuty(string Obligation) : ActionToAdd;

    /// <summary>Raw posted strings; the day as <c>yyyy-MM-dd</c>.</summary>
    public sealed record Own(string? Title, string? Due) : ActionToAdd;
}

/// <summary>Adds an action to the company's plan, and starts a plan where there is none. An action of the library and a duty are never there twice.</summary>
public sealed class AddAction(Db db, ModuleSource modules, ObligationsOf obligations, Clock clock)
{
    public const int TitleLength = 120;

    public Task<Outcome<PlanActionId>> RunAsync(CompanyScope scope, ActionToAdd input, CancellationToken ct = default) => input switch
    {
        ActionToAdd.Own own => AddOwnAsync(scope, own, ct),
        ActionToAdd.OfDuty duty => AddDutyAsync(scope, duty.Obligation, ct),
        _ => AddFromLibraryAsync(scope, (ActionToAdd.OfLibrary)input, ct),
    };

    private async Task<Outcome<PlanActionId>> AddOwnAsync(CompanyScope scope, ActionToAdd.Own own, CancellationToken ct)
    {
        var read = Read(own);
        if (!read.Succeeded) return read.Problems.ToList();
        return await db.InTransactionAsync(t => InsertAsync(t, scope, new(null, null, null, read.Value.Title), ActionKind.Recommended, _ => read.Value.Due), ct);
    }

    private Task<Outcome<PlanActionId>> AddDutyAsync(CompanyScope scope, string obligation, CancellationToken ct) => db.InTransactionAsync<Outcome<PlanActionId>>(async transaction =>
    {
        var (facts, states) = await obligations.SaidAsync(transaction, scope.Company);
        var duty = obligations.Evaluate(facts, clock.Today).FirstOrDefault(d => d.Obligation.Id == obligation);
        if (duty is null || DutyToPlan.Of(duty, states.GetValueOrDefault(obligation)) is not { } plan) return new Problem("Action", "ProblemNoDuty");
        return await InsertAsync(transaction, scope, new(null, null, obligation, null), plan.Kind, taken => new DueDates(clock.Today, taken).Place(plan));
    }, ct);

    private async Task<Outcome<PlanActionId>> AddFromLibraryAsync(CompanyScope scope, ActionToAdd.OfLibrary input, CancellationToken ct)
    {
        if (modules.Current.FindAction(input.Library, input.Action) is not { } template) return new Problem("Action", "ProblemNoAction");
        return await db.InTransactionAsync(t => InsertAsync(t, scope, new(input.Library, input.Action, null, null), template.Kind, taken => new DueDates(clock.Today, taken).Place(template)), ct);
    }

    private Outcome<(string Title, DateOnly Due)> Read(ActionToAdd.Own own)
    {
        var problems = new List<Problem>();
        var title = own.Title?.Trim() ?? "";
        if (title.Length is 0 or > TitleLength) problems.Add(new("Title", title.Length == 0 ? "ProblemNoTitle" : "ProblemLongTitle", TitleLength));
        if (DueDay.Read(own.Due, clock.Today) is not { } due) problems.Add(new("Due", "ProblemDue"));
        else if (problems.Count == 0) return (title, due);
        return problems;
    }

    private async Task<Outcome<PlanActionId>> InsertAsync(DbTransaction transaction, CompanyScope scope, ActionSource source, ActionKind kind, Func<IEnumerable<DateOnly>, DateOnly> due)
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.EditPlan)) return new Problem("Action", "ProblemNoAction");
        var connection = transaction.Connection!;
        var row = new { Id = clock.NewId<PlanActionId>(), Plan = clock.NewId<PlanId>(), scope.Company, scope.Member, clock.Now };
        await connection.ExecuteAsync(EnsurePlan, row, transaction);
        var there = (await connection.QueryAsync<Row>(SelectActions, row, transaction)).ToList();
        if (there.Find(r => source.Action is { } action && r.Action == action || source.Duty is { } duty && r.Duty == duty && r.Status != ActionStatus.Done.Code()) is { } same) return same.Id;

        var day = due(there.Where(r => r.Status != ActionStatus.Done.Code()).Select(r => r.DueOn));
        await connection.ExecuteAsync(Insert, new { row.Id, row.Company, row.Member, row.Now, Questionnaire = source.Library, source.Action, source.Duty, Title = source.Own, Kind = kind.Code(), Due = day }, transaction);
        return row.Id;
    }

    private sealed record Row(PlanActionId Id, string? Action, string? Duty, string Status, DateOnly DueOn);

    private const string EnsurePlan = """
        insert into plan (id, company_id, created_by, created_at)
        select @Plan, @Company, @Member, @Now
        where not exists (select 1 from plan where company_id = @Company and replaced_at is null)
        """;

    private const string SelectActions = """
        select a.id, a.action, a.duty, a.status, a.due_on
        from plan_action a
        join plan p on p.id = a.plan_id
        where a.company_id = @Company and p.company_id = @Company and p.replaced_at is null
        """;

    private const string Insert = """
        insert into plan_action (id, plan_id, company_id, questionnaire, action, duty, title, kind, because_question, because_level,
            due_on, status, status_at, status_by, position, added_by_hand, created_at)
        select @Id, p.id, @Company, @Questionnaire, @Action, @Duty, @Title, @Kind, i.because_question, i.because_level,
            @Due, 'todo', @Now, @Member, (select coalesce(max(position), 0) + 1 from plan_action where plan_id = p.id), true, @Now
        from plan p
        left join plan_idea i on i.plan_id = p.id and i.action = @Action
        where p.company_id = @Company and p.replaced_at is null;
        delete from plan_idea where company_id = @Company and action = @Action
            and plan_id = (select id from plan where company_id = @Company and replaced_at is null)
        """;
}
