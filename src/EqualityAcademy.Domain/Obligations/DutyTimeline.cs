namespace EqualityAcademy.Domain.Obligations;

/// <summary>What happens on a day of the time line.</summary>
public enum OccurrenceKind
{
    /// <summary>A duty falls due.</summary>
    Due,

    /// <summary>A duty begins to apply: its counting rule will be met, if nothing changes.</summary>
    Start,

    /// <summary>A law would begin to hold: announced, not voted.</summary>
    Announced,
}

/// <summary>One day of one duty.</summary>
public sealed record Occurrence(DateOnly On, OccurrenceKind Kind, Duty Duty);

/// <summary>The days between two dates on which duties fall due, begin, or are announced to begin. Pure.</summary>
public sealed class DutyTimeline(Evaluator evaluator)
{
    /// <param name="duties">As of <paramref name="day"/>; the due date of each is where its series begins.</param>
    /// <param name="from">First day, included.</param>
    /// <param name="until">Last day, excluded.</param>
    public IReadOnlyList<Occurrence> Between(IEnumerable<Duty> duties, CompanyFacts facts, DateOnly day, DateOnly from, DateOnly until) =>
        [.. duties.SelectMany(d => Of(d, facts, day, until)).Where(o => o.On >= from && o.On < until).OrderBy(o => o.On).ThenBy(o => o.Kind).ThenBy(o => o.Duty.Obligation.Id, StringComparer.Ordinal)];

    private IEnumerable<Occurrence> Of(Duty duty, CompanyFacts facts, DateOnly day, DateOnly until) => duty.Status switch
    {
        DutyStatus.Applies => Series(duty, facts, day, until).Select(d => new Occurrence(d, OccurrenceKind.Due, duty)),
        DutyStatus.Upcoming when duty.AppliesFrom is { } start => Coming(duty, facts, start, until),
        DutyStatus.Announced when duty.AppliesFrom is { } start => [new(start, OccurrenceKind.Announced, duty)],
        _ => [],
    };

    private IEnumerable<Occurrence> Coming(Duty duty, CompanyFacts facts, DateOnly start, DateOnly until)
    {
        var then = evaluator.Evaluate(duty.Obligation, facts, start);
        var dues = then.Status == DutyStatus.Applies ? Series(then, facts, start, until) : [];
        return dues.Select(d => new Occurrence(d, OccurrenceKind.Due, duty)).Prepend(new(start, OccurrenceKind.Start, duty));
    }

    /// <summary>The due date, and after it the further ones of a recurring rule. What lies between a missed date and the day is not counted again.</summary>
    private static IEnumerable<DateOnly> Series(Duty duty, CompanyFacts facts, DateOnly day, DateOnly until)
    {
        if (duty.Due is not { } first) yield break;
        if (duty.Obligation.Holds.Until is { } end && end < until) until = end;
        yield return first;
        if (PeriodOf(duty, facts, day, first) is not { } period) yield break;
        for (var times = 1; (period with { Count = period.Count * times }).After(first) is var next && next < until; times++)
            if (next >= day) yield return next;
    }

    private static Duration? PeriodOf(Duty duty, CompanyFacts facts, DateOnly day, DateOnly first)
    {
        var rules = duty.Obligation.DueRules;
        var rule = rules.FirstOrDefault(r => r.On(day, facts, met: null) == first) ?? rules.FirstOrDefault(r => r.Kind is DueKind.Yearly or DueKind.Every);
        return rule?.Kind switch { DueKind.Yearly => new(1, 'Y'), DueKind.Every => rule.Time, _ => null };
    }
}
