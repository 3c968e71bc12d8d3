using Dapper;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.WhoToTalkTo;

/// <summary>A person of this company, or named by it, to talk to.</summary>
public sealed record CompanyContact(string Kind, string Name, string? Phone, string? Email, DateOnly CheckedOn);

/// <summary>The people of the company to talk to, in the order it chose.</summary>
public sealed class ReadContacts(Db db)
{
    public async Task<IReadOnlyList<CompanyContact>> GetAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return (await connection.QueryAsync<CompanyContact>(new(Select, new { scope.Company }, cancellationToken: ct))).AsList();
    }

    private const string Select = "select kind, name, phone, email, checked_on from company_contact where company_id = @Company order by position";
}
