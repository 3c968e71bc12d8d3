namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>
/// How a job is rated, whoever does it. It may be half done: degrees and loads that nobody has given are absent, and the job has
/// points only with all six degrees.
/// </summary>
public sealed record JobRating
{
    /// <param name="given">The class the company already holds for the job; it comes before the points.</param>
    /// <exception cref="ArgumentOutOfRangeException">A degree is not 1 to 10, or a load not 1 to 3.</exception>
    public JobRating(IReadOnlyDictionary<Criterion, int> degrees, IReadOnlyDictionary<Load, int> loads, MetallurgyClass? given)
    {
        foreach (var degree in degrees.Values) Check(degree, Criteria.LowestDegree, Criteria.HighestDegree);
        foreach (var load in loads.Values) Check(load, Criteria.LightestLoad, Criteria.HeaviestLoad);
        (Degrees, Loads, Given) = (degrees, loads, given);
    }

    public static JobRating None { get; } = new(new Dictionary<Criterion, int>(), new Dictionary<Load, int>(), null);

    public IReadOnlyDictionary<Criterion, int> Degrees { get; }
    public IReadOnlyDictionary<Load, int> Loads { get; }
    public MetallurgyClass? Given { get; }

    /// <summary>6 to 60; null as long as a degree is missing.</summary>
    public int? Points => Degrees.Count == Criteria.All.Count ? Degrees.Values.Sum() : null;

    public MetallurgyClass? ClassOfPoints => Points is { } points ? MetallurgyClass.OfPoints(points) : null;

    public MetallurgyClass? Class => Given ?? ClassOfPoints;

    /// <summary>The points give another class than the one the company holds: one of the two wants reading again.</summary>
    public bool Contradicts => Given is { } given && ClassOfPoints is { } other && given != other;

    /// <summary>3 to 9; null as long as a load is missing.</summary>
    public int? LoadTotal => Loads.Count == Criteria.Loads.Count ? Loads.Values.Sum() : null;

    private static void Check(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
    }
}
