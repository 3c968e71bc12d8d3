using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>What every company has said of itself and of its duties, for a job: one statement for each table, however many companies.</summary>
public sealed class ObligationsOfAll(Db db)
{
    public async Task<SaidByAll> ReadAsync(SystemScope scope, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        await using var connection = await db.OpenAsync(ct);
        var months = await connection.QueryAsync<MonthOf>(SelectHeadcounts);
        var facts = await connection.QueryAsync<FactOf>(SelectFacts);
        var states = await connection.QueryAsync<StateOf>(SelectStates);
        return new(months.ToLookup(r => r.CompanyId, r => new ObligationsOf.MonthRow(r.Month, r.Headcount)),
            facts.ToLookup(r => r.CompanyId, r => new ObligationsOf.FactRow(r.Fact, r.Value)),
            states.ToLookup(r => r.CompanyId, r => new ObligationsOf.StateRow(r.Obligation, r.State, r.Reason, r.DoneOn, r.ValidUntil, r.SetAt)));
    }

    private sealed record MonthOf(CompanyId CompanyId, DateOnly Month, int Headcount);

    private sealed record FactOf(CompanyId CompanyId, string Fact, string Value);

    private sealed record StateOf(CompanyId CompanyId, string Obligation, string State, string? Reason, DateOnly? DoneOn, DateOnly? ValidUntil, DateTimeOffset SetAt);

    private const string SelectHeadcounts = "select company_id, month, headcount from company_headcount order by company_id, month";

    private const string SelectFacts = "select company_id, fact, value from company_fact";

    private const string SelectStates = "select company_id, obligation, state, reason, done_on, valid_until, set_at from duty_state";
}

/// <summary>What the companies have said, as read: worked out company by company, so that the fault of one stays its own.</summary>
public sealed class SaidByAll
{
    private readonly ILookup<CompanyId, ObligationsOf.MonthRow> _months;
    private readonly ILookup<CompanyId, ObligationsOf.FactRow> _facts;
    private readonly ILookup<CompanyId, ObligationsOf.StateRow> _states;

    internal SaidByAll(ILookup<CompanyId, ObligationsOf.MonthRow> months, ILookup<CompanyId, ObligationsOf.FactRow> facts, ILookup<CompanyId, ObligationsOf.StateRow> states) =>
        (_months, _facts, _states) = (months, facts, states);

    /// <param name="present">The headcount the company gave when it joined; null when it gave none.</param>
    public CompanyFacts FactsOf(CompanyId company, int? present, DateOnly today) => ObligationsOf.FactsFrom(_months[company], _facts[company], present, today);

    public IReadOnlyDictionary<string, DutyState> StatesOf(CompanyId company) => _states[company].ToDictionary(s => s.Obligation, s => s.ToState());
}
