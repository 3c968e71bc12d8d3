using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.TellFacts;

/// <summary>Keeps answers, all that were typed or none: what cannot be, or contradicts what was said before, is asked back.</summary>
internal sealed class TellFacts(ObligationsOf obligations, RecordFact record, ModuleSource modules, Clock clock, Db db)
{
    /// <param name="typed">What stands in each field, by fact; nothing typed is no answer.</param>
    /// <param name="forget">Answers of before that the new ones replace.</param>
    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, IReadOnlyDictionary<string, string> typed, IReadOnlyCollection<string> forget, CancellationToken ct = default)
    {
        var library = modules.Current;
        var (values, problems) = Read(typed);
        var known = await obligations.FactsAsync(scope.Company, ct);
        var after = known.Values.Where(v => !forget.Contains(v.Key) && !values.ContainsKey(v.Key)).Concat(values).ToDictionary(v => v.Key, v => v.Value);
        var contradictions = FactChecks.Of(new(known.Headcounts, after), library.Facts, library.Parameters, clock.Today);
        problems.AddRange(contradictions.Where(p => Names(p).Any(values.ContainsKey)).Select(p => p with { Field = Names(p).First(values.ContainsKey) }));
        if (problems.Count > 0) return problems;
        await db.InTransactionAsync(async t =>
        {
            foreach (var fact in forget.Except(values.Keys)) await record.RunAsync(t, scope, fact, null);
            foreach (var (fact, value) in values) await record.RunAsync(t, scope, fact, value);
        }, ct);
        return new Done();
    }

    /// <summary>The facts a problem is about.</summary>
    public static IEnumerable<string> Names(Problem problem) => problem.Args.OfType<SaidFact>().Select(s => s.Fact.Id).Prepend(problem.Field).Distinct();

    private (Dictionary<string, string> Values, List<Problem> Problems) Read(IReadOnlyDictionary<string, string> typed)
    {
        var (values, problems) = (new Dictionary<string, string>(), new List<Problem>());
        foreach (var fact in modules.Current.Facts)
        {
            if (typed.GetValueOrDefault(fact.Id)?.Trim() is not { Length: > 0 } text) continue;
            if (FactText.Parse(fact, text, Languages.Current.Culture()) is { } value) values[fact.Id] = value;
            else problems.Add(FactText.Problem(fact));
        }

        return (values, problems);
    }
}
