using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>A duty and the headcount from which it holds on the day asked.</summary>
public sealed record Threshold(ThresholdDuty Duty, int People, Source Citation);

/// <summary>What the thresholds say of one headcount. Only thresholds: no counting rule, no exception; the duty's sentence names those.</summary>
/// <param name="Always">Holds from the first person on.</param>
/// <param name="Reached">Holds at this headcount, in rising order.</param>
/// <param name="Next">Begins at the next threshold; empty above the last.</param>
public sealed record ThresholdAnswer(int Headcount, IReadOnlyList<Threshold> Always, IReadOnlyList<Threshold> Reached, IReadOnlyList<Threshold> Next)
{
    public int Holding => Always.Count + Reached.Count;

    /// <summary>The headcount at which the next duties begin; null above the last threshold.</summary>
    public int? NextAt => Next.Count > 0 ? Next[0].People : null;
}

/// <summary>The thresholds in force on a day, in rising order.</summary>
public sealed class ThresholdTable
{
    private readonly Threshold[] _thresholds;

    public ThresholdTable(IEnumerable<LawParameter> parameters, DateOnly day)
    {
        _thresholds = [.. from parameter in parameters
                          where parameter is { Unit: ParameterUnit.People, Duty: not null }
                          let value = parameter.On(day)
                          where value is not null
                          orderby value.Value, parameter.Duty!.Order, parameter.Id
                          select new Threshold(parameter.Duty!, (int)value.Value, value.Citation)];
    }

    /// <summary>The headcounts at which something begins, the first person left out.</summary>
    public IReadOnlyList<int> Steps => [.. _thresholds.Select(t => t.People).Where(p => p > 1).Distinct()];

    public ThresholdAnswer At(int headcount)
    {
        var next = _thresholds.FirstOrDefault(t => t.People > headcount)?.People;
        return new(headcount,
            [.. _thresholds.Where(t => t.People <= 1)],
            [.. _thresholds.Where(t => t.People > 1 && t.People <= headcount)],
            [.. _thresholds.Where(t => t.People == next)]);
    }
}
