using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>Why two jobs are looked at together; the nearest first.</summary>
public enum Closeness
{
    SameClass,
    SameGroup,
    NearPoints,
    HeavierLoad,
}

/// <summary>Two jobs, whichever is named first.</summary>
public readonly record struct PairKey
{
    private PairKey(JobId low, JobId high) => (Low, High) = (low, high);

    public JobId Low { get; }
    public JobId High { get; }

    public static PairKey Of(JobId one, JobId other) => one.Value.CompareTo(other.Value) <= 0 ? new(one, other) : new(other, one);
}

/// <summary>Two jobs that may be of equal value. The first is held by women more than the second.</summary>
/// <param name="Lifted">The lower of the two carries the heavier load, which its class does not count.</param>
public sealed record JobPair(Job First, Job Second, Closeness Closeness, bool Lifted)
{
    public PairKey Key => PairKey.Of(First.Id, Second.Id);

    /// <summary>Null where one of the two has no points.</summary>
    public int? PointsApart => First.Rating.Points - Second.Rating.Points is { } apart ? Math.Abs(apart) : null;
}
