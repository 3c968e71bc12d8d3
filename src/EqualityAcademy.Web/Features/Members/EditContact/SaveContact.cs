using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.EditContact;

/// <summary>Adds a contact, changes one, or takes one away. What was just typed counts as checked today.</summary>
public sealed class SaveContact(Db db, Clock clock)
{
    public Task AddAsync(CompanyScope scope, ContactInput contact, CancellationToken ct = default) =>
        RunAsync(Insert, scope, clock.NewId<RowId>(), contact, ct);

    /// <returns>False when this company has no such contact.</returns>
    public async Task<bool> ChangeAsync(CompanyScope scope, RowId id, ContactInput contact, CancellationToken ct = default) =>
        await RunAsync(Update, scope, id, contact, ct) == 1;

    /// <returns>False when this company has no such contact.</returns>
    public async Task<bool> RemoveAsync(CompanyScope scope, RowId id, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteAsync(Delete, new { scope.Company, Id = id }) == 1;
    }

    private async Task<int> RunAsync(string sql, CompanyScope scope, RowId id, ContactInput contact, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteAsync(sql, new
        {
            scope.Company, Id = id, Kind = contact.Kind.Code(), contact.Name, contact.Place, contact.Phone, contact.Email, clock.Today,
        });
    }

    private const string Insert = """
        insert into company_contact (id, company_id, kind, name, place, phone, email, position, checked_on)
        select @Id, @Company, @Kind, @Name, @Place, @Phone, @Email, coalesce(max(position), 0) + 1, @Today
        from company_contact
        where company_id = @Company
        """;

    private const string Update = """
        update company_contact
        set kind = @Kind, name = @Name, place = @Place, phone = @Phone, email = @Email, checked_on = @Today
        where id = @Id and company_id = @Company
        """;

    private const string Delete = "delete from company_contact where id = @Id and company_id = @Company";
}
