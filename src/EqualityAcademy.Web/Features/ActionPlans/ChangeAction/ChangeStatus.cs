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
    /// <returns>False when nothing changed: it stood there already, or this company has no such action.</returns>
    public async Task<bool> RunAsync(CompanyScope scope, PlanActionId action, ActionStatus status, CancellationToken ct = default)
    {
        if (!scope.Role.May(Permission.EditPlan)) return false;
        var row = new { Id = clock.NewId<RowId>(), Action = action, Status = status.Code(), scope.Company, scope.Member, clock.Now };
        return await db.InTransactionAsync(t => t.Connection!.ExecuteAsync(Update, row, t), ct) > 0;
    }

    private const string Update = """
        insert into plan_action_change (id, plan_action_id, company_id, field, value, changed_by, changed_at)
        select @Id, a.id, a.company_id, 'status', @Status, m.id, @Now
        from plan_action a
        join plan p on p.id = a.plan_id and p.replaced_at is null
        join membership m on m.id = @Member and m.company_id = a.company_id and m.left_at is null and m.role = 'manager'
        where a.id = @Action and a.company_id = @Company and a.status <> @Status;
        update plan_action set status = @Status, status_at = @Now, status_by = @Member
        where id = @Action and company_id = @Company and status <> @Status
            and exists (select 1 from plan_action_change where id = @Id and company_id = @Company)
        """;
}
