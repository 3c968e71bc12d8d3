using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.KeepResult;

/// <summary>Erases a kept result for good; only that it was erased stays.</summary>
public sealed class EraseResult(Db db, Clock clock)
{
    /// <returns>False when the company has no such result.</returns>
    public Task<bool> RunAsync(CompanyScope scope, RowId id, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        if (await transaction.Connection!.ExecuteAsync(Delete, new { scope.Company, Id = id }, transaction) == 0) return false;
        await Audit.WriteAsync(transaction, clock, new("pay-erased", scope.Company, null, scope.Person, id.Value.ToString()));
        return true;
    }, ct);

    private const string Delete = "delete from pay_record where company_id = @Company and id = @Id";
}
