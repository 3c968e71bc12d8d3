using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.ShowContacts;

/// <summary>Notes that a name and a number were found right today.</summary>
public sealed class ConfirmContact(Db db, Clock clock)
{
    /// <returns>False when this company has no such contact.</returns>
    public async Task<bool> RunAsync(CompanyScope scope, RowId contact, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteAsync(Update, new { scope.Company, Id = contact, clock.Today }) == 1;
    }

    private const string Update = "update company_contact set checked_on = @Today where id = @Id and company_id = @Company";
}
