namespace EqualityAcademy.Domain.Obligations;

/// <summary>Which facts to ask for next: only what an open duty waits for, never all of them.</summary>
public static class NextQuestions
{
    /// <summary>Facts on which hangs whether a duty applies: what settles most duties first, else in the order of the file. Never a date.</summary>
    public static IReadOnlyList<FactDefinition> ForStatus(IEnumerable<Duty> duties, IReadOnlyList<FactDefinition> facts) =>
        Ordered(duties.Where(d => d.Status == DutyStatus.Unknown), facts);

    /// <summary>Dates on which a due date hangs, for duties that apply.</summary>
    public static IReadOnlyList<FactDefinition> ForDueDates(IEnumerable<Duty> duties, IReadOnlyList<FactDefinition> facts) =>
        Ordered(duties.Where(d => d.Status is DutyStatus.Applies or DutyStatus.Recommended), facts);

    private static IReadOnlyList<FactDefinition> Ordered(IEnumerable<Duty> duties, IReadOnlyList<FactDefinition> facts)
    {
        var waiting = duties.SelectMany(d => d.Missing).GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
        return [.. facts.Where(f => waiting.ContainsKey(f.Id)).OrderByDescending(f => waiting[f.Id])];
    }
}
