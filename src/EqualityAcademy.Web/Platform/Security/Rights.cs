using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Rights asked again when something changes: a circuit and an open page may outlive the role they were opened with.</summary>
public static class Rights
{
    /// <returns>Whether the member is still in the company and the role held there now gives the permission.</returns>
    public static async Task<bool> StillMayAsync(DbTransaction transaction, CompanyScope scope, Permission permission) =>
        Enum.TryParse<Role>(await transaction.Connection!.ExecuteScalarAsync<string?>(SelectRole, new { scope.Company, scope.Member }, transaction), ignoreCase: true, out var role)
        && role.May(permission);

    private const string SelectRole = "select role from membership where id = @Member and company_id = @Company and left_at is null";
}
