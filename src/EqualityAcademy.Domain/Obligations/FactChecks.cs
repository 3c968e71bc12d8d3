using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>A fact with what was said of it, as an argument of a problem.</summary>
public sealed record SaidFact(FactDefinition Fact, string Value);

/// <summary>Facts that cannot all be true, or not yet. Which facts hang together is written with the facts; each problem names the fact it is about.</summary>
public static class FactChecks
{
    private static readonly DateOnly Earliest = new(1970, 1, 1);

    public static IReadOnlyList<Problem> Of(CompanyFacts said, IReadOnlyList<FactDefinition> facts, IReadOnlyDictionary<string, LawParameter> parameters, DateOnly today)
    {
        var values = said.Values;
        var byId = facts.ToDictionary(f => f.Id);
        return [.. from fact in facts
                   let value = values.GetValueOrDefault(fact.Id)
                   where value is not null
                   from problem in new[] { Day(fact, said, today), Without(fact, value), Before(fact, value), TooSmall(fact, value, said, parameters, today) }
                   where problem is not null
                   select problem];

        Problem? Without(FactDefinition fact, string value) =>
            fact.OnlyIf is { } need && value != "no" && values.GetValueOrDefault(need) == "no" ? new(fact.Id, "FactWithout", new SaidFact(fact, value), new SaidFact(byId[need], "no")) : null;

        Problem? Before(FactDefinition fact, string value) =>
            fact.NotBefore is { } first && said.Date(fact.Id) < said.Date(first) ? new(fact.Id, "FactBefore", new SaidFact(fact, value), new SaidFact(byId[first], values[first])) : null;
    }

    private static Problem? Day(FactDefinition fact, CompanyFacts said, DateOnly today) => fact.Kind != FactKind.Date || said.Date(fact.Id) is not { } day ? null
        : day > today ? new(fact.Id, "FactInFuture", day)
        : day < Earliest ? new(fact.Id, "FactTooLongAgo", day)
        : null;

    /// <summary>Something that exists from a headcount on, said by a company that never had so many.</summary>
    private static Problem? TooSmall(FactDefinition fact, string value, CompanyFacts said, IReadOnlyDictionary<string, LawParameter> parameters, DateOnly today)
    {
        if (fact.FromHeadcount is not { } id || parameters.GetValueOrDefault(id)?.On(today)?.Value is not { } least || said.Headcounts.Highest is not { } highest) return null;
        return highest < least ? new(fact.Id, "FactTooSmall", new SaidFact(fact, value), least, highest) : null;
    }
}
