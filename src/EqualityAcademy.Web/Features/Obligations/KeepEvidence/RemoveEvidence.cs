using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.KeepEvidence;

/// <summary>Takes evidence away: its row stays, marked; its file goes once that is certain.</summary>
public sealed class RemoveEvidence(Db db, Clock clock, EvidenceFiles files)
{
    /// <returns>False when this duty of this company has no such evidence.</returns>
    public async Task<bool> RunAsync(CompanyScope scope, string obligation, RowId id, CancellationToken ct = default)
    {
        var removed = await db.InTransactionAsync(async transaction =>
        {
            if (await transaction.Connection!.ExecuteAsync(Mark, new { scope.Company, Obligation = obligation, Id = id, clock.Now }, transaction) == 0) return false;
            await Audit.WriteAsync(transaction, clock, new("evidence-removed", scope.Company, null, scope.Person, $"{obligation} {id.Value}"));
            return true;
        }, ct);
        if (removed) files.Delete(scope.Company, id);
        return removed;
    }

    private const string Mark = """
        update evidence set removed_at = @Now
        where company_id = @Company and id = @Id and obligation = @Obligation and removed_at is null
        """;
}
