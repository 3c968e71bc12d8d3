using Dapper;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.KeepResult;

/// <summary>A result that was kept, whole.</summary>
public sealed record KeptResult(RowId Id, PayPicture Picture, Grouping Grouping, string KeptBy, DateTimeOffset KeptAt);

/// <summary>A result that was kept, in a list.</summary>
/// <param name="Points">The index; null when there was none.</param>
public sealed record KeptLine(RowId Id, DateOnly PeriodFirst, DateOnly PeriodLast, string Source, int? Points, string KeptBy, DateTimeOffset KeptAt);

/// <summary>What a company kept of its results.</summary>
public sealed class KeptResults(Db db)
{
    /// <returns>Null when the company has no such result.</returns>
    public async Task<KeptResult?> FindAsync(CompanyScope scope, RowId id, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(SelectOne, new { scope.Company, Id = id });
        return row is not null && PayPictureJson.Read(row.Figures) is { } picture ? new(row.Id, picture, PayNames.Groupings[row.Grouping], row.KeptBy, row.KeptAt) : null;
    }

    /// <summary>The latest period first.</summary>
    public async Task<IReadOnlyList<KeptLine>> AllAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return [.. await connection.QueryAsync<KeptLine>(SelectAll, new { scope.Company })];
    }

    private sealed record Row(RowId Id, string Figures, string Grouping, string KeptBy, DateTimeOffset KeptAt);

    private const string SelectOne = """
        select r.id, r.figures, r.grouping, p.display_name as kept_by, r.kept_at
        from pay_record r
        join membership m on m.id = r.kept_by and m.company_id = @Company
        join person p on p.id = m.person_id
        where r.company_id = @Company and r.id = @Id
        """;

    private const string SelectAll = """
        select r.id, r.period_first, r.period_last, r.source, r.index_points as points, p.display_name as kept_by, r.kept_at
        from pay_record r
        join membership m on m.id = r.kept_by and m.company_id = @Company
        join person p on p.id = m.person_id
        where r.company_id = @Company
        order by r.period_last desc
        """;
}
