namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>
/// Finds the jobs to compare: one held mostly by women beside one held mostly by men; a job held by as many of both is compared with
/// either. To be a pair says nothing about pay. It says: look here first.
/// </summary>
public static class JobPairs
{
    /// <summary>A class is three points wide: totals two points apart may differ by a boundary alone (equal-pay.md §5).</summary>
    public const int NearPoints = 2;

    /// <summary>
    /// Load levels, of three kinds together, that make a difference. OUR CONVENTION, NOT LAW: L3221-4 counts physical and nervous load,
    /// the directive working conditions, and the six criteria measure none of them. When the lower of two jobs carries at least two
    /// levels more, (1) its pair goes before the others that are as close, and (2) the next class is compared too, across the
    /// boundary of a group. No load ever takes a pair away.
    /// </summary>
    public const int HeavierBy = 2;

    /// <returns>The nearest first. The order of the jobs changes nothing.</returns>
    public static IReadOnlyList<JobPair> Among(IEnumerable<Job> jobs)
    {
        var ready = jobs.Where(j => j.Rating.Class is not null && j.HeldBy != Holders.Nobody).ToList();
        return [.. from first in ready
                   from second in ready
                   where first.HeldBy < second.HeldBy
                   let pair = PairOf(first, second)
                   where pair is not null
                   orderby pair.Closeness, pair.Lifted descending, pair.PointsApart ?? int.MaxValue, first.Rating.Class!.Value.Number descending,
                       pair.Key.Low.Value, pair.Key.High.Value
                   select pair];
    }

    private static JobPair? PairOf(Job first, Job second)
    {
        var lifted = LowerCarriesMore(first, second);
        return ClosenessOf(first, second, lifted) is { } closeness ? new(first, second, closeness, lifted) : null;
    }

    private static Closeness? ClosenessOf(Job first, Job second, bool lifted)
    {
        var (one, other) = (first.Rating.Class!.Value, second.Rating.Class!.Value);
        if (one == other) return Closeness.SameClass;
        if (one.Group == other.Group) return Closeness.SameGroup;
        if (first.Rating.Points - second.Rating.Points is >= -NearPoints and <= NearPoints) return Closeness.NearPoints;
        return lifted && Math.Abs(one.Number - other.Number) == 1 ? Closeness.HeavierLoad : null;
    }

    private static bool LowerCarriesMore(Job first, Job second)
    {
        if (first.Rating.LoadTotal - second.Rating.LoadTotal is not { } more) return false;
        var higher = (first.Rating.Class!.Value.Number, first.Rating.Points ?? 0).CompareTo((second.Rating.Class!.Value.Number, second.Rating.Points ?? 0));
        return higher switch { < 0 => more >= HeavierBy, > 0 => -more >= HeavierBy, _ => false };
    }
}
