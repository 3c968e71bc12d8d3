using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>What an obligation is for a company on a day.</summary>
public enum DutyStatus
{
    /// <summary>In force, and the conditions are met.</summary>
    Applies,

    /// <summary>The threshold is reached, but not yet long enough.</summary>
    Upcoming,

    /// <summary>A condition is not met, or the text does not hold on that day.</summary>
    DoesNotApply,

    /// <summary>A fact or a number is missing.</summary>
    Unknown,

    /// <summary>Announced, not voted; would apply.</summary>
    Announced,

    /// <summary>Good practice that fits.</summary>
    Recommended,
}

/// <summary>One condition that was looked at: the fact or rule, the value used, the parameter compared with.</summary>
/// <param name="Subject">Name of the fact, or <c>headcount</c>.</param>
/// <param name="Rule">The counting rule, for a headcount.</param>
/// <param name="Value">The value used: a headcount, a number; null for yes-or-no facts.</param>
/// <param name="Parameter">Id of the parameter compared with.</param>
/// <param name="Count">What the counting rule said.</param>
/// <param name="Said">The answer to a yes-or-no fact, when there is one.</param>
public sealed record Reason(string Subject, Truth Truth, CountingRule? Rule = null, decimal? Value = null, string? Parameter = null, CountResult? Count = null, bool Said = false)
{
    /// <summary>The company has said what is needed, but no number of the law covers the day: no question would help.</summary>
    public bool LacksNumber => Truth == Truth.Unknown && Parameter is not null && Value is not null && Count is null;
}

/// <summary>The outcome for one obligation.</summary>
/// <param name="Because">Every condition looked at.</param>
/// <param name="Due">Due date, possibly in the past; null when the duty has none, or a date is missing.</param>
/// <param name="AppliesFrom">For <see cref="DutyStatus.Upcoming"/> and announced law: from when.</param>
/// <param name="Missing">Facts that would settle the status or the due date: the next questions to ask.</param>
public sealed record Duty(Obligation Obligation, DutyStatus Status, IReadOnlyList<Reason> Because, DateOnly? Due, DateOnly? AppliesFrom, IReadOnlyList<string> Missing);

/// <summary>Evaluates obligations: facts and parameters in, status with its reasons out. Pure.</summary>
public sealed class Evaluator(IReadOnlyDictionary<string, LawParameter> parameters)
{
    public Duty Evaluate(Obligation obligation, CompanyFacts facts, DateOnly day)
    {
        var reasons = new List<Reason>();
        var truth = new Conditions(parameters, facts, day, reasons).Test(obligation.Conditions);
        var status = StatusOf(obligation, truth, day);
        var from = reasons.Max(r => r.Count?.MetOn);
        var (due, missing) = status is DutyStatus.Applies or DutyStatus.Recommended ? DueOf(obligation, facts, day, from) : (null, truth == Truth.Unknown ? Unknown(reasons) : []);
        var holdsLater = status == DutyStatus.Announced || obligation.Holds.From > day;
        var appliesFrom = holdsLater && !(truth == Truth.Later && from > obligation.Holds.From) ? obligation.Holds.From : from;
        return new(obligation, status, reasons, due, appliesFrom, missing);
    }

    public IReadOnlyList<Duty> EvaluateAll(IEnumerable<Obligation> obligations, CompanyFacts facts, DateOnly day) =>
        [.. obligations.Select(o => Evaluate(o, facts, day))];

    private static DutyStatus StatusOf(Obligation obligation, Truth truth, DateOnly day)
    {
        if (obligation.Holds.Until is { } until && until <= day) return DutyStatus.DoesNotApply;
        if (truth == Truth.No) return DutyStatus.DoesNotApply;
        if (truth == Truth.Unknown) return DutyStatus.Unknown;
        if (obligation.Status == LawStatus.Draft) return DutyStatus.Announced;
        if (obligation.Holds.From > day || truth == Truth.Later) return DutyStatus.Upcoming;
        return obligation.Status == LawStatus.Recommended ? DutyStatus.Recommended : DutyStatus.Applies;
    }

    private (DateOnly? Due, IReadOnlyList<string> Missing) DueOf(Obligation obligation, CompanyFacts facts, DateOnly day, DateOnly? met)
    {
        if (obligation.DueIf is { } condition)
        {
            var reasons = new List<Reason>();
            var truth = new Conditions(parameters, facts, day, reasons).Test(condition);
            if (truth != Truth.Yes) return (null, truth == Truth.Unknown ? Unknown(reasons) : []);
        }

        var rules = obligation.DueRules;
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].On(day, facts, met) is { } due && !GivesWay(rules[i], due, rules.Skip(i + 1), facts, day)) return (due, []);
        return (null, [.. rules.Select(r => r.NeedsFact).OfType<string>().Distinct()]);
    }

    /// <summary>
    /// The election announced has been held, the agreement that ran out was followed by a plan: a later rule, anchored in a more recent fact, takes over from a
    /// single deadline at once, from a recurring one when that has passed.
    /// </summary>
    private static bool GivesWay(DueRule rule, DateOnly due, IEnumerable<DueRule> later, CompanyFacts facts, DateOnly day) =>
        (rule.Kind == DueKind.Within || due < day) && rule.NeedsFact is { } own && later.Any(l => l.NeedsFact is { } fact && facts.Date(fact) > facts.Date(own));

    private static IReadOnlyList<string> Unknown(List<Reason> reasons) => [.. reasons.Where(r => r.Truth == Truth.Unknown && !r.LacksNumber).Select(r => r.Subject).Distinct()];
}

/// <summary>Yes, no, not yet, or not known.</summary>
public enum Truth
{
    No,
    Unknown,
    Later,
    Yes,
}

/// <summary>Tests conditions and notes every test made.</summary>
internal sealed class Conditions(IReadOnlyDictionary<string, LawParameter> parameters, CompanyFacts facts, DateOnly day, List<Reason> reasons)
{
    public Truth Test(Condition condition)
    {
        if (condition.All is { } all) return All(all);
        if (condition.Any is { } any) return Any(any);
        if (condition.Headcount is { } headcount) return Note(Headcount(headcount));
        if (condition.Fact is { } fact) return Note(YesNo(fact, wanted: true));
        if (condition.NotFact is { } not) return Note(YesNo(not, wanted: false));
        return condition.Number is { } number ? Note(Number(number)) : Truth.Yes;
    }

    /// <summary>The weakest of all.</summary>
    private Truth All(Condition[] conditions)
    {
        var weakest = Truth.Yes;
        foreach (var condition in conditions)
            if (Test(condition) is var truth && truth < weakest) weakest = truth;
        return weakest;
    }

    /// <summary>One yes is enough; without it, what is not known may still be a yes.</summary>
    private Truth Any(Condition[] conditions)
    {
        var best = Truth.No;
        foreach (var condition in conditions)
            if (Test(condition) is var truth && Hope(truth) > Hope(best)) best = truth;
        return best;
    }

    private static int Hope(Truth truth) => truth switch { Truth.Yes => 3, Truth.Unknown => 2, Truth.Later => 1, _ => 0 };

    private Reason YesNo(string fact, bool wanted) =>
        facts.YesNo(fact) is { } said ? new(fact, said == wanted ? Truth.Yes : Truth.No, Said: said) : new(fact, Truth.Unknown);

    private Reason Headcount(HeadcountTest test)
    {
        var parameter = test.AtLeast ?? test.Below!;
        var value = facts.Headcounts.On(day);
        if (parameters.GetValueOrDefault(parameter)?.On(day) is not { } threshold) return new("headcount", Truth.Unknown, test.Count, value, parameter);
        var count = Counting.Count(test.Count, facts.Headcounts, threshold.Value, day, test.PlusMonths);
        var truth = count.State switch { CountState.Met => Truth.Yes, CountState.Running => Truth.Later, CountState.Below => Truth.No, _ => Truth.Unknown };
        if (test.Below is not null) truth = count.State == CountState.Below ? Truth.Yes : value is null ? Truth.Unknown : Truth.No;
        return new("headcount", truth, test.Count, value, parameter, test.Below is null ? count : null);
    }

    private Reason Number(NumberTest test)
    {
        var value = facts.Number(test.Fact);
        var limit = parameters.GetValueOrDefault(test.Below)?.On(day)?.Value;
        var truth = value is null || limit is null ? Truth.Unknown : value < limit ? Truth.Yes : Truth.No;
        return new(test.Fact, truth, null, value, test.Below);
    }

    private Truth Note(Reason reason)
    {
        reasons.Add(reason);
        return reason.Truth;
    }
}
