namespace EqualityAcademy.Domain.Shared;

/// <summary>
/// Companies of like size, for comparison and for totals: 1 to 10, 11 to 49, 50 to 249, 250 and more. A habit of statistics,
/// not a threshold of the law: those live in the law's parameters.
/// </summary>
/// <param name="From">The smallest headcount.</param>
/// <param name="Until">The largest headcount; null when there is none.</param>
public readonly record struct SizeBand(int From, int? Until)
{
    public static IReadOnlyList<SizeBand> All { get; } = [new(1, 10), new(11, 49), new(50, 249), new(250, null)];

    /// <exception cref="ArgumentOutOfRangeException">The headcount is under one.</exception>
    public static SizeBand Of(int headcount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(headcount, 1);
        return All.Last(b => b.From <= headcount);
    }

    public bool Holds(int headcount) => headcount >= From && (Until is null || headcount <= Until);
}
