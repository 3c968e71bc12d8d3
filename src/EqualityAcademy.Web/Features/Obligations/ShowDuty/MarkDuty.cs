using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.ShowDuty;

/// <summary>Says of a duty that it was done, or that it does not concern the company, or takes that back; each with its line of history.</summary>
public sealed class MarkDuty(Db db, Clock clock, RecordFact facts)
{
    /// <summary>What can be said of a duty: the law asks for it, or it is good practice. Announced law cannot be done.</summary>
    public static bool CanBeMarked(Duty duty) => duty.Status is DutyStatus.Applies or DutyStatus.Recommended;

    /// <summary>Facts whose date moves when the duty is done, so that the next due date follows from the rule.</summary>
    public static IReadOnlyList<string> FactsMoved(Obligation obligation) =>
        [.. obligation.Due.Select(DueRule.Parse).OfType<DueRule>().Where(r => r.Kind == DueKind.Every).Select(r => r.NeedsFact).OfType<string>()];

    public Task<bool> DoneAsync(CompanyScope scope, Duty duty, DoneInput input, CancellationToken ct = default) => SetAsync(scope, duty, new("done", null, input.On, input.ValidUntil), async t =>
    {
        foreach (var (fact, day) in input.Facts.Where(f => FactsMoved(duty.Obligation).Contains(f.Key)))
            await facts.RunAsync(t, scope, fact, FactText.Iso(day));
    }, ct);

    public Task<bool> DisputeAsync(CompanyScope scope, Duty duty, string reason, CancellationToken ct = default) =>
        SetAsync(scope, duty, new("disputed", reason, null, null), _ => Task.CompletedTask, ct);

    /// <summary>To be done again, as if nothing had been said. The dates told meanwhile stay.</summary>
    public Task<bool> TakeBackAsync(CompanyScope scope, Duty duty, CancellationToken ct = default) => db.InTransactionAsync(async t =>
    {
        var row = Row(scope, duty, new("reopened", null, null, null));
        if (!scope.Role.May(Permission.EditDuties) || await t.Connection!.ExecuteAsync(Delete, row, t) == 0) return false;
        await t.Connection!.ExecuteAsync(InsertChange, row, t);
        return true;
    }, ct);

    /// <returns>False when the duty is none that can be marked, or the member may not.</returns>
    private async Task<bool> SetAsync(CompanyScope scope, Duty duty, Mark mark, Func<DbTransaction, Task> also, CancellationToken ct)
    {
        if (!CanBeMarked(duty) || !scope.Role.May(Permission.EditDuties)) return false;
        await db.InTransactionAsync(async t =>
        {
            await t.Connection!.ExecuteAsync(Upsert, Row(scope, duty, mark), t);
            await t.Connection!.ExecuteAsync(InsertChange, Row(scope, duty, mark), t);
            await also(t);
        }, ct);
        return true;
    }

    private MarkRow Row(CompanyScope scope, Duty duty, Mark mark) =>
        new(clock.NewId<RowId>(), scope.Company, scope.Member, duty.Obligation.Id, mark.State, mark.Reason, mark.DoneOn, mark.ValidUntil, clock.Now);

    private sealed record Mark(string State, string? Reason, DateOnly? DoneOn, DateOnly? ValidUntil);

    private sealed record MarkRow(RowId Id, CompanyId Company, MembershipId Member, string Obligation, string State, string? Reason, DateOnly? DoneOn, DateOnly? ValidUntil, DateTimeOffset Now);

    private const string Upsert = """
        insert into duty_state (company_id, obligation, state, reason, done_on, valid_until, set_by, set_at)
        values (@Company, @Obligation, @State, @Reason, @DoneOn, @ValidUntil, @Member, @Now)
        on conflict (company_id, obligation) do update set state = excluded.state, reason = excluded.reason, done_on = excluded.done_on,
            valid_until = excluded.valid_until, set_by = excluded.set_by, set_at = excluded.set_at
        """;

    private const string Delete = "delete from duty_state where company_id = @Company and obligation = @Obligation";

    private const string InsertChange = """
        insert into duty_change (id, company_id, obligation, change, done_on, reason, changed_by, changed_at)
        values (@Id, @Company, @Obligation, @State, @DoneOn, @Reason, @Member, @Now)
        """;
}
