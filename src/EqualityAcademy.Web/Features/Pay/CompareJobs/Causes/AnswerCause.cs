using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Causes;

/// <summary>Stores whether a cause is found in the company.</summary>
public sealed class AnswerCause(Db db, Clock clock)
{
    /// <returns>False when the member may not any more.</returns>
    public Task<bool> RunAsync(CompanyScope scope, PayCause cause, YesNo answer, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.SeePay)) return false;
        await transaction.Connection!.ExecuteAsync(Upsert, new { scope.Company, scope.Member, Cause = cause.Id, Answer = JobCodes.Code(answer), clock.Now }, transaction);
        return true;
    }, ct);

    private const string Upsert = """
        insert into pay_cause_answer (company_id, cause, answer, entered_by, entered_at) values (@Company, @Cause, @Answer, @Member, @Now)
        on conflict (company_id, cause) do update set answer = excluded.answer, entered_by = excluded.entered_by, entered_at = excluded.entered_at
        """;
}
