namespace EqualityAcademy.Domain.Obligations;

/// <summary>What begins at a headcount above the present one.</summary>
/// <param name="Starting">Duties that would apply there and do not apply here.</param>
public sealed record NextStep(int People, IReadOnlyList<Duty> Starting);

/// <summary>The headcounts with which the law in force compares: the marks of the graduated rule.</summary>
public static class HeadcountSteps
{
    /// <summary>In rising order; the first person left out.</summary>
    public static IReadOnlyList<int> Of(IEnumerable<Obligation> obligations, IReadOnlyDictionary<string, LawParameter> parameters, DateOnly day) =>
        [.. obligations.Where(o => o.Status == LawStatus.InForce)
            .SelectMany(o => Tests(o.Conditions).Concat(o.DueIf is { } dueIf ? Tests(dueIf) : []))
            .Select(t => parameters.GetValueOrDefault(t.AtLeast ?? t.Below!)?.On(day)?.Value).OfType<decimal>()
            .Select(v => (int)v).Where(v => v > 1).Distinct().Order()];

    /// <summary>The first step at which something begins; null above the last.</summary>
    /// <param name="now">The duties at the present headcount.</param>
    /// <param name="at">The duties at another headcount, everything else equal.</param>
    public static NextStep? Next(int people, IEnumerable<int> steps, IReadOnlyList<Duty> now, Func<int, IReadOnlyList<Duty>> at)
    {
        var already = now.Where(d => d.Status == DutyStatus.Applies).Select(d => d.Obligation.Id).ToHashSet();
        return steps.Where(s => s > people)
            .Select(s => new NextStep(s, [.. at(s).Where(d => d.Status == DutyStatus.Applies && !already.Contains(d.Obligation.Id))]))
            .FirstOrDefault(s => s.Starting.Count > 0);
    }

    private static IEnumerable<HeadcountTest> Tests(Condition condition) =>
        (condition.All ?? []).Concat(condition.Any ?? []).SelectMany(Tests).Concat(condition.Headcount is { } test ? [test] : []);
}
