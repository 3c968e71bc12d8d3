namespace EqualityAcademy.Domain.Obligations;

/// <summary>What an obligation is for a company from a day on, until the next stage.</summary>
public sealed record DutyStage(DateOnly Day, Duty Duty)
{
    /// <summary>It is in force, advised, or would be in force by announced law.</summary>
    public bool Binds => Duty.Status is DutyStatus.Applies or DutyStatus.Recommended || (Duty.Status == DutyStatus.Announced && Day >= Duty.Obligation.Holds.From);
}

/// <summary>One obligation over time: only the days on which something can change are looked at.</summary>
public sealed class DutyPath
{
    private readonly List<DutyStage> _stages;

    private DutyPath(List<DutyStage> stages) => _stages = stages;

    public IReadOnlyList<DutyStage> Stages => _stages;

    public static DutyPath Of(Obligation obligation, CompanyFacts facts, IReadOnlyDictionary<string, LawParameter> parameters, DateOnly from, DateOnly until)
    {
        var evaluator = new Evaluator(parameters);
        var stages = new List<DutyStage>();
        foreach (var day in DaysOfChange(obligation, facts.Headcounts, parameters, from, until))
        {
            var stage = new DutyStage(day, evaluator.Evaluate(obligation, facts, day));
            if (stages.Count == 0 || stages[^1].Duty.Status != stage.Duty.Status || stages[^1].Binds != stage.Binds) stages.Add(stage);
        }

        return new(stages);
    }

    /// <summary>This path until a day, the other one from its beginning on.</summary>
    public DutyPath Then(DutyPath other) => new([.. _stages.TakeWhile(s => s.Day < other._stages[0].Day), .. other._stages]);

    /// <summary>The stage that holds on a day; the first one before that.</summary>
    public DutyStage At(DateOnly day) => _stages.FindLast(s => s.Day <= day) ?? _stages[0];

    /// <summary>The first day, and every later one on which the status can be another: months of the series, ends of runs, years, periods of the texts and of their numbers.</summary>
    private static SortedSet<DateOnly> DaysOfChange(Obligation obligation, Headcounts headcounts, IReadOnlyDictionary<string, LawParameter> parameters, DateOnly from, DateOnly until)
    {
        var days = new SortedSet<DateOnly> { from, obligation.Holds.From };
        if (obligation.Holds.Until is { } end) days.Add(end);
        foreach (var test in obligation.Conditions.Tests)
        {
            if (test.Number is { } number) days.UnionWith(DaysOf(parameters, number.Below));
            if (test.Headcount is not { } headcount) continue;
            days.UnionWith(DaysOf(parameters, (headcount.AtLeast ?? headcount.Below)!));
            if (Counting.MonthsOf(headcount.Count) is { } months)
                foreach (var month in headcounts.Months) days.UnionWith([month, month.AddMonths(months + headcount.PlusMonths)]);
            else
                days.UnionWith(Enumerable.Range(from.Year + 1, Math.Max(0, until.Year - from.Year)).Select(y => new DateOnly(y, 1, 1)));
        }

        return days.GetViewBetween(from, until);
    }

    private static IEnumerable<DateOnly> DaysOf(IReadOnlyDictionary<string, LawParameter> parameters, string id) =>
        parameters.GetValueOrDefault(id)?.Values.SelectMany(v => v.Until is { } until ? new[] { v.From, until } : [v.From]) ?? [];
}
