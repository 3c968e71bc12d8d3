using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Features.Obligations.ExploreChanges;

/// <summary>
/// The headcounts at which the slide stops, one step of a key apart: every person where small companies are, then in wider steps; each threshold and the
/// headcount just below it, so that crossing one is one press.
/// </summary>
public sealed class HeadcountStops
{
    private readonly int[] _stops;

    /// <param name="present">The company's own headcount, which is a stop too.</param>
    public HeadcountStops(IReadOnlyList<int> thresholds, int? present)
    {
        var stops = new SortedSet<int>(thresholds.SelectMany(t => new[] { t - 1, t }).Where(t => t > 0)) { present ?? 1 };
        var most = stops.Max * 5 / 4;
        for (var people = 1; people <= most; people += people switch { < 60 => 1, < 300 => 5, < 1000 => 50, _ => people / 10 }) stops.Add(people);
        _stops = [.. stops];
    }

    public int Last => _stops.Length - 1;

    public int this[int index] => _stops[Math.Clamp(index, 0, Last)];

    /// <summary>The stop at or just below a headcount.</summary>
    public int IndexOf(int people)
    {
        var found = Array.BinarySearch(_stops, people);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>The place of a headcount on the slide, as SVG wants it.</summary>
    public string Place(int people)
    {
        var below = IndexOf(people);
        var beyond = below == Last ? 0 : (double)(people - _stops[below]) / (_stops[below + 1] - _stops[below]);
        return $"{Svg.Number(100.0 * (below + Math.Max(beyond, 0)) / Last)}%";
    }

    /// <summary>Fine graduation.</summary>
    public IEnumerable<int> Graduation => _stops.Where(s => s % (s switch { < 60 => 5, < 300 => 10, _ => 100 }) == 0);
}
