using Dapper;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.DescribeCompany;

/// <summary>What a company says of itself, read and written.</summary>
public sealed class DescribeCompany(Db db)
{
    public async Task<CompanyForm> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var row = await connection.QuerySingleAsync<Row>(Select, new { scope.Company });
        return new(row.Name, row.Headcount?.ToString(System.Globalization.CultureInfo.InvariantCulture), row.County, row.Sector);
    }

    public async Task RunAsync(CompanyScope scope, CompanyInput company, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(Update, new { scope.Company, company.Name, Headcount = company.Headcount.People, company.County, company.Sector });
    }

    private sealed record Row(string Name, int? Headcount, string? County, string? Sector);

    private const string Select = "select name, headcount, county, sector from company where id = @Company";

    private const string Update = "update company set name = @Name, headcount = @Headcount, county = @County, sector = @Sector where id = @Company";
}
