using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.ChangeMember;

/// <summary>Gives a colleague a new personal code, for whoever lost theirs; the old one stops working. Shown once, stored as a hash.</summary>
internal sealed class GiveCode(Db db, Clock clock, StaffCodes codes)
{
    /// <returns>Null when this company has no such colleague, or when they have an e-mail address and need no code.</returns>
    public async Task<StaffCode?> RunAsync(CompanyScope scope, Colleague colleague, CancellationToken ct = default)
    {
        if (colleague.Email is not null) return null;
        var changed = 0;
        var code = await codes.DrawAsync(scope.Company, hash => db.InTransactionAsync(async t =>
        {
            changed = await t.Connection!.ExecuteAsync(Update, new { scope.Company, Member = colleague.Id, Hash = hash }, t);
            if (changed == 1) await Audit.WriteAsync(t, clock, new("code-renewed", scope.Company, null, scope.Person, $"for member {colleague.Id.Value}"));
        }, ct), ct);
        return changed == 1 ? code : null;
    }

    /// <summary>A code opens all a person belongs to: whoever is in another company too gets none here.</summary>
    private const string Update = """
        update membership set staff_code_hash = @Hash where id = @Member and company_id = @Company and left_at is null
            and not exists (select 1 from membership o where o.person_id = membership.person_id and o.company_id <> @Company and o.left_at is null)
        """;
}
