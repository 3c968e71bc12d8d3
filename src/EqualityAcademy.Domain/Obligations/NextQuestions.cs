namespace EqualityAcademy.Domain.Obligations;

/// <summary>Which facts to ask for next: only what an open duty waits for, never all of them.</summary>
public static class NextQuestions
{
    /// <summary>Facts on which hangs whether a duty applies: what settles most duties first, else in the order of the file. Never a date.</summary>
    public static IReadOnlyList<FactDefinition> ForStatus(IEnumerable<Duty> duties, IReadOnlyList<FactDefinition> facts) =>
        Ordered(duties.Where(d => d.Status == DutyStatus.Unknown), facts);

    /// <summary>
    /// What a due date hangs on, for duties that apply. A fact that cannot be without another is not asked before that other one, and never when that one is no.
    /// </summary>
    public static IReadOnlyList<FactDefinition> ForDueDates(IEnumerable<Duty> duties, IReadOnlyList<FactDefinition> facts, CompanyFacts said)
    {
        var byId = facts.ToDictionary(f => f.Id);
        return Ordered(duties.Where(d => d.Status is DutyStatus.Applies or DutyStatus.Recommended), facts, id => First(byId.GetValueOrDefault(id)));

        string? First(FactDefinition? fact) => fact?.OnlyIf is not { } need || said.YesNo(need) == true ? fact?.Id : said.YesNo(need) == false ? null : First(byId[need]);
    }

    private static IReadOnlyList<FactDefinition> Ordered(IEnumerable<Duty> duties, IReadOnlyList<FactDefinition> facts, Func<string, string?>? first = null)
    {
        var waiting = duties.SelectMany(d => d.Missing.Select(m => first is null ? m : first(m)).OfType<string>().Distinct()).GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
        return [.. facts.Where(f => waiting.ContainsKey(f.Id)).OrderByDescending(f => waiting[f.Id])];
    }
}
