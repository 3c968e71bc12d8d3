using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>A company that somebody wants to join, or to enter by code.</summary>
public sealed record FoundCompany(CompanyId Id, string Slug, string Name, string JoinCode);

/// <summary>Finds a company by the code on its poster, however it was typed.</summary>
internal sealed class CompanyByCode(Db db)
{
    public async Task<FoundCompany?> FindAsync(string? typed, CancellationToken ct)
    {
        var code = TypedCode.Bare(typed);
        if (code.Length == 0) return null;
        await using var connection = await db.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<FoundCompany>(Select, new { Code = code });
    }

    private const string Select = "select id, slug, name, join_code from company where replace(join_code, '-', '') = @Code";
}
