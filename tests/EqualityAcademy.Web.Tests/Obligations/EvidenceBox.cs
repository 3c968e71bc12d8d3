using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>What a company keeps as evidence, as it lies in the table and on the disk.</summary>
public static class EvidenceBox
{
    public sealed record Row(RowId Id, string? FileName, string? MediaType, string? Sha256, DateTimeOffset? RemovedAt);

    public static async Task<IReadOnlyList<Row>> EvidenceOf(this Academy academy, CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return [.. await connection.QueryAsync<Row>("select id, file_name, media_type, sha256, removed_at from evidence where company_id = @company order by added_at, id", new { company })];
    }

    public static string EvidenceFolder(this Academy academy, CompanyId company) => Path.Combine(academy.DataDirectory, "evidence", company.Value.ToString());

    public static IReadOnlyList<string> EvidenceOnDisk(this Academy academy, CompanyId company) =>
        Directory.Exists(academy.EvidenceFolder(company)) ? Directory.GetFiles(academy.EvidenceFolder(company)) : [];

    public static async Task ForgetEvidence(this Academy academy, CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("delete from evidence where company_id = @company", new { company });
        foreach (var file in academy.EvidenceOnDisk(company)) File.Delete(file);
    }
}
