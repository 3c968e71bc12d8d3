using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs;

/// <summary>A cause with what the company said of it and the action that answers it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="InPlan">The action in the current plan; null when it is not there.</param>
public sealed record CheckedCause(int Number, PayCause Cause, ActionTemplate Action, YesNo? Answer, DateOnly? AnsweredOn, PlanActionId? InPlan)
{
    public string Path => $"pay/jobs/causes/{Cause.Id}";
}

/// <summary>The ten causes in order.</summary>
public sealed class ReadCauses(Db db, ModuleSource modules, ActionsInPlan plan)
{
    /// <summary>The content package.</summary>
    public const string Library = "pay-causes";

    public CauseList Current => modules.Current.FindCauseList(Library) ?? throw new InvalidOperationException($"The content package {Library} is missing.");

    public async Task<IReadOnlyList<CheckedCause>> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        var list = Current;
        var planned = await plan.OfAsync(scope, Library, ct);
        await using var connection = await db.OpenAsync(ct);
        var said = (await connection.QueryAsync<Row>(new(Select, new { scope.Company }, cancellationToken: ct))).ToDictionary(r => r.Cause);
        return [.. list.Causes.Select((cause, i) =>
        {
            var row = said.GetValueOrDefault(cause.Id);
            PlanActionId? there = planned.TryGetValue(cause.Action, out var id) ? id : null;
            return new CheckedCause(i + 1, cause, list.FindAction(cause.Action)!, JobCodes.Read<YesNo>(row?.Answer), row is null ? null : Clock.DayOf(row.EnteredAt), there);
        })];
    }

    private sealed record Row(string Cause, string Answer, DateTimeOffset EnteredAt);

    private const string Select = "select cause, answer, entered_at from pay_cause_answer where company_id = @Company";
}
