using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Which actions of a library are in a company's current plan.</summary>
public sealed class ActionsInPlan(Db db)
{
    /// <returns>By the name of the action in the library.</returns>
    public async Task<IReadOnlyDictionary<string, PlanActionId>> OfAsync(CompanyScope scope, string library, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(SelectActions, new { scope.Company, library });
        return rows.ToDictionary(r => r.Action, r => r.Id);
    }

    private sealed record Row(string Action, PlanActionId Id);

    private const string SelectActions = """
        select a.action, a.id
        from plan_action a
        join plan p on p.id = a.plan_id and p.replaced_at is null
        where a.company_id = @Company and a.questionnaire = @library and a.action is not null
        """;
}
