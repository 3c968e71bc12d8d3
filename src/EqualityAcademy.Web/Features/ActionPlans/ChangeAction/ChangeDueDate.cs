using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.ChangeAction;

/// <summary>Gives an action another day. August and weekends are allowed; the page warns.</summary>
public sealed class ChangeDueDate(Db db, Clock clock)
{
    /// <param name="due">As posted, <c>yyyy-MM-dd</c>.</param>
    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, PlanActionId action, string? due, CancellationToken ct = default)
    {
        if (DueDay.Read(due, clock.Today) is not { } day) return new Problem("Due", "ProblemDue");
        var row = new { Id = clock.NewId<RowId>(), Action = action, Due = day, Value = due, scope.Company, scope.Member, clock.Now };
        await db.InTransactionAsync(t => t.Connection!.ExecuteAsync(Update, row, t), ct);
        return new Done();
    }

    private const string Update = """
        insert into plan_action_change (id, plan_action_id, company_id, field, value, changed_by, changed_at)
        select @Id, id, company_id, 'due', @Value, @Member, @Now
        from plan_action
        where id = @Action and company_id = @Company and due_on <> @Due;
        update plan_action set due_on = @Due where id = @Action and company_id = @Company
        """;
}
