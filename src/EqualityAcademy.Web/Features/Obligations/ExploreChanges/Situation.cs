using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.ExploreChanges;

/// <summary>What is known of the company, and what can be changed in thought.</summary>
/// <param name="Questions">The facts on which hangs whether some duty applies.</param>
/// <param name="First">The first day of which the law files know the thresholds.</param>
/// <param name="Last">The last day looked at.</param>
public sealed record Situation(CompanyFacts Facts, IReadOnlyList<FactDefinition> Questions, DateOnly Today, DateOnly First, DateOnly Last)
{
    public int? People => PeopleOn(Today);

    public int? PeopleOn(DateOnly day) => (int?)Facts.Headcounts.On(day);

    /// <summary>What is known of a fact, as a field holds it.</summary>
    public string Known(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Number => Facts.Number(fact.Id)?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "",
        _ => Facts.YesNo(fact.Id) switch { true => "yes", false => "no", _ => CheckAnswers.NotKnown },
    };
}

/// <summary>Reads the situation of a company, for as long as the reader may see its duties: an open page asks again at each change.</summary>
public sealed class ReadSituation(Db db, ObligationsOf obligations, ModuleSource modules, Clock clock)
{
    private const int YearsAhead = 10;

    /// <returns>Null when the reader has left, or may not see duties any more.</returns>
    public async Task<Situation?> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        if (!await MaySeeAsync(scope, ct)) return null;
        var (library, today) = (modules.Current, clock.Today);
        var asked = library.Obligations.SelectMany(o => o.Conditions.Tests).Select(t => t.Fact ?? t.NotFact ?? t.Number?.Fact).OfType<string>().ToHashSet();
        var first = library.Parameters.Values.Where(p => p.Unit == ParameterUnit.People).SelectMany(p => p.Values).Min(v => v.From);
        return new(await obligations.FactsAsync(scope.Company, ct), [.. library.Facts.Where(f => asked.Contains(f.Id))], today, first, new(today.Year + YearsAhead, 12, 31));
    }

    private async Task<bool> MaySeeAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var role = await connection.ExecuteScalarAsync<string?>(new(SelectRole, new { scope.Company, scope.Member }, cancellationToken: ct));
        return Enum.TryParse<Role>(role, ignoreCase: true, out var present) && present.May(Permission.SeeDuties);
    }

    private const string SelectRole = "select role from membership where id = @Member and company_id = @Company and left_at is null";
}
