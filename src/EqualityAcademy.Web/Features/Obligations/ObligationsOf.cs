using System.Data.Common;
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
        return await FactsAsync(connection, null, company);
    }

    /// <summary>What the company has said of its duties, by obligation.</summary>
    public async Task<IReadOnlyDictionary<string, DutyState>> StatesAsync(CompanyId company, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return (await connection.QueryAsync<StateRow>(SelectStates, new { Company = company })).ToDictionary(r => r.Obligation, r => r.ToState());
    }

    /// <summary>Facts and states, read inside somebody's transaction.</summary>
    public async Task<(CompanyFacts Facts, IReadOnlyDictionary<string, DutyState> States)> SaidAsync(DbTransaction transaction, CompanyId company)
    {
        var facts = await FactsAsync(transaction.Connection!, transaction, company);
        var states = await transaction.Connection!.QueryAsync<StateRow>(SelectStates, new { Company = company }, transaction);
        return (facts, states.ToDictionary(r => r.Obligation, r => r.ToState()));
    }

    private async Task<CompanyFacts> FactsAsync(DbConnection connection, DbTransaction? transaction, CompanyId company)
    {
        var values = new { Company = company };
        var months = (await connection.QueryAsync<MonthRow>(SelectHeadcounts, values, transaction)).ToList();
        var facts = await connection.QueryAsync<FactRow>(SelectFacts, values, transaction);
        var present = months.Count > 0 ? null : await connection.ExecuteScalarAsync<int?>(SelectPresent, values, transaction);
        return FactsFrom(months, facts, present, clock.Today);
    }

    internal static CompanyFacts FactsFrom(IEnumerable<MonthRow> months, IEnumerable<FactRow> values, int? present, DateOnly today)
    {
        var series = Headcounts.Of(months.Select(m => (m.Month, (decimal)m.Headcount)));
        var headcounts = series.IsEmpty && present is { } constant ? Headcounts.Assumed(constant, today) : series;
        return new(headcounts, values.ToDictionary(f => f.Fact, f => f.Value));
    }

    internal sealed record MonthRow(DateOnly Month, int Headcount);

    internal sealed record FactRow(string Fact, string Value);

    internal sealed record StateRow(string Obligation, string State, string? Reason, DateOnly? DoneOn, DateOnly? ValidUntil, DateTimeOffset SetAt)
    {
        public DutyState ToState() => new(State == "done" ? DutyMark.Done : DutyMark.Disputed, DoneOn ?? Clock.DayOf(SetAt), ValidUntil, Reason);
    }

    private const string SelectHeadcounts = "select month, headcount from company_headcount where company_id = @Company order by month";

    private const string SelectFacts = "select fact, value from company_fact where company_id = @Company";

    private const string SelectPresent = "select headcount from company where id = @Company";

    private const string SelectStates = "select obligation, state, reason, done_on, valid_until, set_at from duty_state where company_id = @Company";
}
