namespace EqualityAcademy.Domain.Obligations;

/// <summary>A change that is only thought of: another headcount, other answers, and the day from which they would hold. An answer of null is not known any more.</summary>
public sealed record Change(DateOnly From, decimal? Headcount, IReadOnlyDictionary<string, string?> Answers)
{
    public bool IsNone => Headcount is null && Answers.Count == 0;

    public CompanyFacts AppliedTo(CompanyFacts facts) =>
        facts.With(Headcount is { } people ? facts.Headcounts.ChangedFrom(From, people) : facts.Headcounts, Answers);

    /// <summary>Whether the change can make any difference to an obligation.</summary>
    public bool Touches(Obligation obligation) => obligation.Conditions.Tests.Any(t =>
        (Headcount is not null && t.Headcount is not null) || (t.Fact ?? t.NotFact ?? t.Number?.Fact) is { } fact && Answers.ContainsKey(fact));
}

/// <summary>What a change does to a duty.</summary>
public enum ShiftKind
{
    /// <summary>Binds on the day looked at, and would not without the change.</summary>
    Appears,

    /// <summary>Will bind after the day looked at, and would not then without the change.</summary>
    Coming,

    /// <summary>Binds no more, and still would without the change.</summary>
    Disappears,

    /// <summary>Would have begun without the change.</summary>
    NeverComes,

    /// <summary>An answer is missing to say.</summary>
    Open,

    /// <summary>Begins with or without the change.</summary>
    StartsAnyway,

    /// <summary>Ends with or without the change.</summary>
    EndsAnyway,
}

/// <summary>One duty that is not what it is today.</summary>
/// <param name="Day">The day on which the difference begins.</param>
/// <param name="Duty">The duty as it stands on that day.</param>
public sealed record DutyShift(ShiftKind Kind, DateOnly Day, Duty Duty)
{
    /// <summary>When to begin the work so as to be ready.</summary>
    public DateOnly StartOn => Day.AddMonths(-Duty.Obligation.Effort.LeadMonths);

    /// <summary>Work only when something happens that the threshold or the answer does not bring by itself: a request, a report, a birth.</summary>
    public bool OnOccasion => Duty.Obligation.Due.All(d => DueRule.Parse(d)?.Kind == DueKind.Event && d is not ("on(threshold-reached)" or "on(cse-elected)"));

    public int Hours => Duty.Obligation.Effort.Hours;

    /// <summary>An obligation in force: neither announced law nor advice.</summary>
    public bool IsLaw => Duty.Obligation.Status == LawStatus.InForce;
}

/// <summary>All that a change does, by day.</summary>
/// <param name="Unchanged">Obligations in force that bind today and still bind on the day looked at.</param>
public sealed record WhatIfAnswer(IReadOnlyList<DutyShift> Shifts, int Unchanged)
{
    public IEnumerable<DutyShift> Of(params ShiftKind[] kinds) => Shifts.Where(s => kinds.Contains(s.Kind));

    /// <summary>Obligations in force that the change adds, now or later.</summary>
    public IEnumerable<DutyShift> Added => Of(ShiftKind.Appears, ShiftKind.Coming).Where(s => s.IsLaw);

    /// <summary>Obligations in force that the change takes away.</summary>
    public IEnumerable<DutyShift> Removed => Of(ShiftKind.Disappears, ShiftKind.NeverComes).Where(s => s.IsLaw);

    /// <summary>Our estimate of the work for what is added, and of the work when an occasion comes.</summary>
    public int Hours => Added.Where(s => !s.OnOccasion).Sum(s => s.Hours);

    public int HoursOnOccasion => Added.Where(s => s.OnOccasion).Sum(s => s.Hours);
}

/// <summary>Compares the duties of a company as it is with those it would have after a change. Pure, and nothing is stored.</summary>
public sealed class WhatIf(IReadOnlyDictionary<string, LawParameter> parameters, IReadOnlyList<Obligation> obligations)
{
    /// <param name="on">The day looked at.</param>
    /// <param name="until">Nothing is said of the days after it.</param>
    public WhatIfAnswer Compare(CompanyFacts facts, Change change, DateOnly today, DateOnly on, DateOnly until)
    {
        var changed = change.AppliedTo(facts);
        var from = new[] { today, on, change.From.AddDays(-1) }.Min();
        var (shifts, unchanged) = (new List<DutyShift>(), 0);
        foreach (var obligation in obligations)
        {
            var real = DutyPath.Of(obligation, facts, parameters, from, until);
            var other = change.Touches(obligation) ? real.Then(DutyPath.Of(obligation, changed, parameters, change.From, until)) : real;
            if (ShiftOf(real, other, today, on) is { } shift) shifts.Add(shift);
            else if (obligation.Status == LawStatus.InForce && other.At(on).Binds) unchanged++;
        }

        return new([.. shifts.OrderBy(s => s.Day).ThenBy(s => s.Duty.Obligation.Theme)], unchanged);
    }

    private static DutyShift? ShiftOf(DutyPath real, DutyPath other, DateOnly today, DateOnly on)
    {
        var pairs = Pairs(real, other);
        var now = pairs.FindLastIndex(p => p.Day <= on);
        if (Difference(pairs, now, ShiftKind.Appears) is { } difference) return difference;
        var binds = pairs[now].Other.Binds;
        if (real.At(today).Binds != binds) return Turn(pairs, now);
        for (var later = now + 1; later < pairs.Count; later++)
        {
            if (Difference(pairs, later, ShiftKind.Coming) is { } coming) return coming;
            if (pairs[later].Other.Binds != binds) return Turn(pairs, later);
        }

        return null;
    }

    /// <summary>How the two paths differ in one of their stages, with the day since when they do.</summary>
    private static DutyShift? Difference(List<Pair> pairs, int at, ShiftKind gained)
    {
        var (_, real, other) = pairs[at];
        if (other.Duty.Status == DutyStatus.Unknown)
            return real.Duty.Status == DutyStatus.Unknown ? null : new(ShiftKind.Open, pairs[at].Day, other.Duty);
        if (real.Binds == other.Binds) return null;
        var first = at;
        while (first > 0 && pairs[first - 1].Real.Binds == real.Binds && pairs[first - 1].Other.Binds == other.Binds) first--;
        var kind = other.Binds ? gained : first > 0 && pairs[first - 1].Other.Binds ? ShiftKind.Disappears : ShiftKind.NeverComes;
        return new(kind, pairs[first].Day, other.Binds ? pairs[first].Other.Duty : pairs[first].Real.Duty with { Because = pairs[first].Other.Duty.Because });
    }

    /// <summary>What time brings, whatever is changed.</summary>
    private static DutyShift Turn(List<Pair> pairs, int at)
    {
        var duty = pairs[at].Other.Duty;
        while (at > 0 && pairs[at - 1].Other.Duty.Status == duty.Status && pairs[at - 1].Other.Binds == pairs[at].Other.Binds) at--;
        return new(duty.Status == DutyStatus.Unknown ? ShiftKind.Open : pairs[at].Other.Binds ? ShiftKind.StartsAnyway : ShiftKind.EndsAnyway, pairs[at].Day, duty);
    }

    private static List<Pair> Pairs(DutyPath real, DutyPath other) =>
        [.. real.Stages.Concat(other.Stages).Select(s => s.Day).Distinct().Order().Select(d => new Pair(d, real.At(d), other.At(d)))];

    private sealed record Pair(DateOnly Day, DutyStage Real, DutyStage Other);
}
