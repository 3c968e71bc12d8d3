using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts.ShowCode;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Accounts.ShowAccount;

/// <summary>Gives a person a new code for one of their companies; the one before no longer opens anything.</summary>
internal sealed class RenewCode(Db db, StaffCodes codes)
{
    /// <returns>Null when the person is not in that company.</returns>
    public async Task<FreshCode?> RunAsync(PersonId person, string? slug, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        if (await connection.QuerySingleOrDefaultAsync<FoundCompany>(SelectCompany, new { Slug = slug }) is not { } company) return null;
        if (await connection.ExecuteScalarAsync<long>(CountMembers, new { Company = company.Id, Person = person }) == 0) return null;
        var code = await codes.DrawAsync(company.Id, hash => connection.ExecuteAsync(Update, new { Company = company.Id, Person = person, Hash = hash }), ct);
        return new(person.Value, code.Value, company.Name, company.JoinCode, "/me");
    }

    private const string SelectCompany = "select id, slug, name, join_code from company where slug = @Slug";

    private const string CountMembers = "select count(*) from membership where company_id = @Company and person_id = @Person and left_at is null";

    private const string Update = """
        update membership set staff_code_hash = @Hash where company_id = @Company and person_id = @Person and left_at is null
        """;
}
