using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>How many actions of the current plan stand in each column.</summary>
public sealed record PlanCounts(int Todo, int Doing, int Checking, int Done)
{
    public int All => Todo + Doing + Checking + Done;
}

/// <summary>Counts a company's current plan by status.</summary>
public sealed class PlanState(Db db)
{
    /// <returns>Null when there is no plan.</returns>
    public async Task<PlanCounts?> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = (await connection.QueryAsync<Row>(Select, new { scope.Company })).ToList();
        int In(ActionStatus status) => rows.Find(r => r.Status == status.Code())?.Count ?? 0;
        return rows.Count == 0 ? null : new(In(ActionStatus.Todo), In(ActionStatus.Doing), In(ActionStatus.Checking), In(ActionStatus.Done));
    }

    private sealed record Row(string? Status, int Count);

    /// <summary>A plan without actions gives one row without a status.</summary>
    private const string Select = """
        select a.status, cast(count(a.id) as integer) as count
        from plan p
        left join plan_action a on a.plan_id = p.id and a.company_id = @Company
        where p.company_id = @Company and p.replaced_at is null
        group by a.status
        """;
}
