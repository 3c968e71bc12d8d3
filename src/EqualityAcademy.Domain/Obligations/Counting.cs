namespace EqualityAcademy.Domain.Obligations;

/// <summary>What a counting rule says of a headcount on a day.</summary>
public enum CountState
{
    /// <summary>The rule is met.</summary>
    Met,

    /// <summary>The threshold is reached, but not long enough yet; <see cref="CountResult.MetOn"/> says when it will be.</summary>
    Running,

    /// <summary>The threshold is not reached.</summary>
    Below,

    /// <summary>The series is too short to say.</summary>
    Unknown,
}

/// <summary>The state, since when the threshold is reached, and the day on which the rule is or will be met if nothing changes.</summary>
public sealed record CountResult(CountState State, DateOnly? ReachedOn = null, DateOnly? MetOn = null);

/// <summary>The counting rules, exact to the day.</summary>
public static class Counting
{
    /// <param name="plusMonths">Further months a text gives after the rule is met.</param>
    public static CountResult Count(CountingRule rule, Headcounts headcounts, decimal threshold, DateOnly day, int plusMonths = 0) => rule switch
    {
        _ when MonthsOf(rule) is { } months => Run(headcounts, threshold, day, months + plusMonths),
        _ => Years(headcounts, threshold, day, YearsOf(rule)),
    };

    /// <summary>How many months in a row a rule asks for; null for the rules that count calendar years.</summary>
    public static int? MonthsOf(CountingRule rule) => rule switch
    {
        CountingRule.Ct => 0,
        CountingRule.Ct12 => 12,
        CountingRule.Idx3 => 36,
        _ => null,
    };

    /// <summary>How many calendar years in a row the other rules ask for.</summary>
    public static int YearsOf(CountingRule rule) => rule switch { CountingRule.Ss5 => 5, CountingRule.Fy2 => 2, _ => 3 };

    /// <summary>A run of months at or above the threshold: met from the first day after the run has lasted long enough.</summary>
    private static CountResult Run(Headcounts headcounts, decimal threshold, DateOnly day, int months)
    {
        if (headcounts.On(day) is null) return new(CountState.Unknown);
        if (headcounts.ReachedSince(threshold, day) is not var (since, mayBeOlder)) return new(CountState.Below);
        var met = since.AddMonths(months);
        if (met <= day) return new(CountState.Met, since, met);
        return mayBeOlder ? new(CountState.Unknown, since, met) : new(CountState.Running, since, met);
    }

    /// <summary>Consecutive calendar years on average, the last being the year before the day; a year below loses the rule at once.</summary>
    private static CountResult Years(Headcounts headcounts, decimal threshold, DateOnly day, int years)
    {
        var year = day.Year - 1;
        if (headcounts.YearAverage(year) is not { } last) return new(CountState.Unknown);
        if (last < threshold) return new(CountState.Below);
        var first = year;
        while (year - first + 1 < years && headcounts.YearAverage(first - 1) is { } before && before >= threshold) first--;
        var reached = new DateOnly(first, 1, 1);
        var met = new DateOnly(first + years, 1, 1);
        if (met <= day) return new(CountState.Met, reached, met);
        return headcounts.YearAverage(first - 1) is null ? new(CountState.Unknown, reached, met) : new(CountState.Running, reached, met);
    }
}
