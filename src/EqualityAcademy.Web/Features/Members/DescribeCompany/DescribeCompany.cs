using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.DescribeCompany;

/// <summary>What a company says of itself, read and written.</summary>
public sealed class DescribeCompany(Db db, Clock clock)
{
    public async Task<CompanyForm> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var row = await connection.QuerySingleAsync<Row>(Select, new { scope.Company });
        return new(row.Name, row.Headcount?.ToString(System.Globalization.CultureInfo.InvariantCulture), row.County, row.Sector);
    }

    /// <summary>A company that tells its headcount month by month tells this one for the present month, in the same transaction: the two never differ.</summary>
    public Task RunAsync(CompanyScope scope, CompanyInput company, CancellationToken ct = default) => db.InTransactionAsync(async t =>
    {
        var today = clock.Today;
        var row = new { scope.Company, company.Name, Headcount = company.Headcount.People, company.County, company.Sector, Month = new DateOnly(today.Year, today.Month, 1), scope.Member, clock.Now };
        await t.Connection!.ExecuteAsync(UpsertMonth, row, t);
        await t.Connection!.ExecuteAsync(Update, row, t);
    }, ct);

    private sealed record Row(string Name, int? Headcount, string? County, string? Sector);

    private const string Select = "select name, headcount, county, sector from company where id = @Company";

    private const string UpsertMonth = """
        insert into company_headcount (company_id, month, headcount, entered_by, entered_at)
        select @Company, @Month, @Headcount, @Member, @Now from company
        where id = @Company and headcount <> @Headcount and exists (select 1 from company_headcount where company_id = @Company)
        on conflict (company_id, month) do update set headcount = excluded.headcount, entered_by = excluded.entered_by, entered_at = excluded.entered_at
        """;

    private const string Update = "update company set name = @Name, headcount = @Headcount, county = @County, sector = @Sector where id = @Company";
}
