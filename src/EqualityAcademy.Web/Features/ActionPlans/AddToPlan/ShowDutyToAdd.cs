using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.AddToPlan;

/// <summary>A duty that can be added to the plan, and the day it would get.</summary>
/// <param name="Due">The day the law gives; null for what holds all the time.</param>
/// <param name="There">The open action that is in the plan already.</param>
public sealed record DutyToAdd(Obligation Obligation, string Title, BecauseWords Because, DateOnly? Due, DateOnly Planned, PlanActionId? There);

/// <summary>Shows what adding a duty to the plan would do.</summary>
public sealed class ShowDutyToAdd(Db db, ObligationsOf obligations, ActionWords words, Clock clock)
{
    /// <returns>Null when there is no such duty, or it does not concern the company as far as is known.</returns>
    public async Task<DutyToAdd?> GetAsync(CompanyScope scope, string obligation, CancellationToken ct = default)
    {
        var facts = await obligations.FactsAsync(scope.Company, ct);
        if (obligations.Evaluate(facts, clock.Today).FirstOrDefault(d => d.Obligation.Id == obligation) is not { } duty) return null;
        var states = await obligations.StatesAsync(scope.Company, ct);
        if (DutyToPlan.Of(duty, states.GetValueOrDefault(obligation)) is not { } plan) return null;
        await using var connection = await db.OpenAsync(ct);
        var open = (await connection.QueryAsync<Row>(new(SelectOpen, new { scope.Company }, cancellationToken: ct))).ToList();
        var there = open.Find(r => r.Duty == obligation)?.Id;
        return new(duty.Obligation, words.Title(new(null, null, obligation, null), Languages.Current), words.BecauseOf(duty.Obligation, facts)!,
            plan.Due, new DueDates(clock.Today, open.Select(r => r.DueOn)).Place(plan), there);
    }

    private sealed record Row(PlanActionId Id, string? Duty, DateOnly DueOn);

    private const string SelectOpen = """
        select a.id, a.duty, a.due_on
        from plan_action a
        join plan p on p.id = a.plan_id
        where a.company_id = @Company and p.company_id = @Company and p.replaced_at is null and a.status <> 'done'
        """;
}
