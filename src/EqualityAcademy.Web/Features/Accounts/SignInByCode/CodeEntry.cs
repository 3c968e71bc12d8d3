using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Accounts.SignInByCode;

/// <summary>Lets somebody in who knows the code of their company and their own.</summary>
internal sealed class CodeEntry(CompanyByCode companies, StaffCodes codes, Attempts attempts, Db db)
{
    public async Task<Outcome<(PersonId Person, Language Language, string Home)>> RunAsync(string? companyCode, string? personalCode, CancellationToken ct)
    {
        if (await companies.FindAsync(companyCode, ct) is not { } company) return new Problem("company", "CompanyCodeUnknown");
        if (!attempts.MayTryCode(company.Id)) return new Problem("code", "TooManyCodes");
        if (StaffCode.Parse(personalCode) is { } code && await FindAsync(company.Id, await codes.HashAsync(company.Id, code, ct), ct) is { } row)
            return (row.Person, Languages.FromCode(row.Language), $"/c/{company.Slug}/home");
        attempts.CountWrongCode(company.Id);
        return new Problem("code", "CodeWrong");
    }

    private async Task<Row?> FindAsync(CompanyId company, string hash, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<Row>(Select, new { Company = company, Hash = hash });
    }

    private sealed record Row(PersonId Person, string Language);

    private const string Select = """
        select m.person_id as person, p.language
        from membership m join person p on p.id = m.person_id
        where m.company_id = @Company and m.staff_code_hash = @Hash and m.left_at is null
        """;
}
