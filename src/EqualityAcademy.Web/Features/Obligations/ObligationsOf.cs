using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>The duties of a company on a day: facts by SQL, evaluation in the domain.</summary>
public sealed class ObligationsOf(Db db, ModuleSource modules, Clock clock)
{
    /// <summary>All obligations, whatever their status, as of today.</summary>
    public async Task<IReadOnlyList<Duty>> GetAsync(CompanyId company, CancellationToken ct = default) =>
        Evaluate(await FactsAsync(company, ct), clock.Today);

    public IReadOnlyList<Duty> Evaluate(CompanyFacts facts, DateOnly day)
    {
        var library = modules.Current;
        return new Evaluator(library.Parameters).EvaluateAll(library.Obligations, facts, day);
    }

    /// <summary>What the company has said; its present headcount, when no series was entered, is taken as having been so for ten years.</summary>
    public async Task<CompanyFacts> FactsAsync(CompanyId company, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var months = (await connection.QueryAsync<MonthRow>(SelectHeadcounts, new { Company = company })).ToList();
        var values = (await connection.QueryAsync<FactRow>(SelectFacts, new { Company = company })).ToDictionary(f => f.Fact, f => f.Value);
        var present = months.Count > 0 ? null : await connection.ExecuteScalarAsync<int?>(SelectPresent, new { Company = company });
        var headcounts = present is { } constant ? Headcounts.Assumed(constant, clock.Today) : Headcounts.Of(months.Select(m => (m.Month, (decimal)m.Headcount)));
        return new(headcounts, values);
    }

    private sealed record MonthRow(DateOnly Month, int Headcount);

    private sealed record FactRow(string Fact, string Value);

    private const string SelectHeadcounts = "select month, headcount from company_headcount where company_id = @Company order by month";

    private const string SelectFacts = "select fact, value from company_fact where company_id = @Company";

    private const string SelectPresent = "select headcount from company where id = @Company";
}
