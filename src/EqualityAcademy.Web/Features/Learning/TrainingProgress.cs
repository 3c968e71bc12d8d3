using Dapper;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>How far a company is with one module.</summary>
public sealed record ModuleProgress(Course Course, int Finished);

/// <summary>How far a company is with its training: people, and how many of them finished each module, in the order of the catalogue.</summary>
/// <param name="People">Present members.</param>
/// <param name="FinishedOne">Members who finished at least one module.</param>
public sealed record Training(int People, int FinishedOne, IReadOnlyList<ModuleProgress> Modules);

/// <summary>Counts who finished what: finished or not is all an employer sees.</summary>
public sealed class TrainingProgress(Db db, ModuleSource modules)
{
    public async Task<Training> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var totals = await connection.QuerySingleAsync<Totals>(new(SelectTotals, new { scope.Company }, cancellationToken: ct));
        var rows = await connection.QueryAsync<Row>(new(SelectModules, new { scope.Company }, cancellationToken: ct));
        var finished = rows.ToDictionary(r => r.Module, r => r.Finished);
        return new(totals.People, totals.FinishedOne, [.. modules.Current.Courses.Select(c => new ModuleProgress(c, finished.GetValueOrDefault(c.Id)))]);
    }

    private sealed record Totals(int People, int FinishedOne);

    private sealed record Row(string Module, int Finished);

    private const string SelectTotals = """
        select count(distinct m.id) as people, count(distinct d.membership_id) as finished_one
        from membership m
        left join module_completion d on d.membership_id = m.id and d.company_id = @Company
        where m.company_id = @Company and m.left_at is null
        """;

    private const string SelectModules = """
        select d.module, count(distinct d.membership_id) as finished
        from module_completion d
        join membership m on m.id = d.membership_id and m.left_at is null
        where d.company_id = @Company
        group by d.module
        """;
}
