using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.ChangeAction;

/// <summary>Ticks a step of an action, with day and author, or takes the tick away.</summary>
public sealed class TickStep(Db db, Clock clock)
{
    /// <param name="step">From 1.</param>
    public async Task RunAsync(CompanyScope scope, PlanActionId action, int step, bool done, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(done ? Insert : Delete, new { Action = action, Step = step, scope.Company, scope.Member, clock.Now });
    }

    private const string Insert = """
        insert into plan_step_done (plan_action_id, company_id, step, done_by, done_at)
        select id, company_id, @Step, @Member, @Now
        from plan_action
        where id = @Action and company_id = @Company
        on conflict (plan_action_id, step) do nothing
        """;

    private const string Delete = "delete from plan_step_done where plan_action_id = @Action and company_id = @Company and step = @Step";
}
