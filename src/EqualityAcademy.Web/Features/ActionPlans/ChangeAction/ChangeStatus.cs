using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.ChangeAction;

/// <summary>Moves an action of the current plan to another column, with its line of history. The board calls it from a circuit, so it asks again whether the member is still there and may.</summary>
public sealed class ChangeStatus(Db db, Clock clock)
{
    /// <returns>False when nothing changed: it stood there already, this company has no such action, or the plan has opened its duty again beside it.</returns>
    public async Task<bool> RunAsync(CompanyScope scope, PlanActionId action, ActionStatus status, CancellationToken ct = default)
    {
        var row = new { Id = clock.NewId<RowId>(), Action = action, Status = status.Code(), scope.Company, scope.Member, clock.Now };
        return await db.InTransactionAsync(async t =>
            await Rights.StillMayAsync(t, scope, Permission.EditPlan) && await t.Connection!.ExecuteAsync(Update, row, t) > 0, ct);
    }

    private const string Update = """
        insert into plan_action_change (id, plan_action_id, company_id, field, value, changed_by, changed_at)
        select @Id, a.id, a.company_id, 'status', @Status, @Member, @Now
        from plan_action a
        join plan p on p.id = a.plan_id and p.replaced_at is null
        where a.id = @Action and a.company_id = @Company and a.status <> @Status
            and not exists (select 1 from plan_action o where o.plan_id = a.plan_id and o.company_id = @Company and o.duty = a.duty and o.id <> a.id and o.status <> 'done');
        update plan_action set status = @Status, status_at = @Now, status_by = @Member
        where id = @Action and company_id = @Company and status <> @Status
            and exists (select 1 from plan_action_change where id = @Id and company_id = @Company)
        """;
}
