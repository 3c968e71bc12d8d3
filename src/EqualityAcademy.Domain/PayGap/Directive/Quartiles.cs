namespace EqualityAcademy.Domain.PayGap;

/// <summary>One of four pay bands, the lowest first.</summary>
public sealed record QuartileBand(int Number, int Women, int Men)
{
    private const int Decimals = 4;

    /// <summary>Within a band the two shares add up to one; an empty band has none.</summary>
    public Finding<Ratio> WomenShare => Share(Women);

    public Finding<Ratio> MenShare => Share(Men);
    public Finding<decimal> ShownWomenShare => WomenShare.Select(s => s.Truncate(Decimals));
    public Finding<decimal> ShownMenShare => MenShare.Select(s => s.Truncate(Decimals));

    private Finding<Ratio> Share(int people) => Women + Men == 0 ? WhyNot.Nobody : Ratio.Of(people, Women + Men);
}

/// <summary>
/// Indicator F on one basis (pay-transparency-indicators.md §3). Thresholds are upper limits, included: somebody paid exactly the first is
/// in the first band. Counts are counted, never rebuilt from shares.
/// </summary>
/// <param name="Thresholds">Three, in euros, by nearest rank: the pay of rank ⌈k·n/4⌉.</param>
/// <param name="Ties">Whether people of the same pay stand on both sides of the rank; all of them fall in the lower band.</param>
/// <param name="Bands">Four.</param>
public sealed record Quartiles(IReadOnlyList<Ratio> Thresholds, IReadOnlyList<bool> Ties, IReadOnlyList<QuartileBand> Bands)
{
    private const int Count = 4;

    /// <summary>The official form refuses thresholds that do not rise: ties made a band empty.</summary>
    public bool ThresholdsRise => Thresholds[0] < Thresholds[1] && Thresholds[1] < Thresholds[2];

    /// <param name="women">Pay of women, rising, in any one unit.</param>
    /// <param name="men">Pay of men, rising, in the same unit.</param>
    /// <param name="unit">What one unit is divided by to be euros.</param>
    public static Finding<Quartiles> Of(IReadOnlyList<decimal> women, IReadOnlyList<decimal> men, int unit)
    {
        var people = women.Count + men.Count;
        if (people == 0) return WhyNot.Nobody;
        var ranks = Enumerable.Range(1, Count - 1).Select(k => (int)(((long)k * people + Count - 1) / Count)).ToList();
        var merged = Ranked(women, men, [.. ranks, .. ranks.Select(r => Math.Min(r + 1, people))]);
        var limits = ranks.ConvertAll(r => merged[r]);
        var below = limits.ConvertAll(limit => (Women: UpTo(women, limit), Men: UpTo(men, limit)));
        var ends = below.Prepend((0, 0)).Append((women.Count, men.Count)).ToList();
        var bands = Enumerable.Range(1, Count).Select(q => new QuartileBand(q, ends[q].Item1 - ends[q - 1].Item1, ends[q].Item2 - ends[q - 1].Item2));
        return new Quartiles([.. limits.Select(l => Ratio.Of(l, unit))], [.. ranks.Select(r => r < people && merged[r + 1] == merged[r])], [.. bands]);
    }

    /// <summary>Walks both lists at once, up to the last rank asked for.</summary>
    private static Dictionary<int, decimal> Ranked(IReadOnlyList<decimal> women, IReadOnlyList<decimal> men, int[] ranks)
    {
        var asked = ranks.ToHashSet();
        var found = new Dictionary<int, decimal>();
        for (int rank = 1, w = 0, m = 0; rank <= ranks.Max(); rank++)
        {
            var fromWomen = m >= men.Count || w < women.Count && women[w] <= men[m];
            var pay = fromWomen ? women[w++] : men[m++];
            if (asked.Contains(rank)) found[rank] = pay;
        }

        return found;
    }

    /// <summary>How many are at or below a limit.</summary>
    private static int UpTo(IReadOnlyList<decimal> rising, decimal limit)
    {
        var (from, to) = (0, rising.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (rising[middle] <= limit) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}

/// <summary>Whether the best-paid quarter is shared evenly.</summary>
public static class TopBand
{
    private static readonly Ratio Lower = 0.45m;
    private static readonly Ratio Upper = 0.55m;

    /// <summary>The average, over both bases, of the women's share of the top band: below 0.45 women are under-represented, above 0.55 men; limits are balance (§3, F).</summary>
    public static Finding<Side> UnderRepresented(OnBothBases<Finding<Quartiles>> quartiles) =>
        quartiles.Annual.Then(a => quartiles.Hourly.Then(h => a.Bands[^1].WomenShare.Then(x => h.Bands[^1].WomenShare.Select(y => Of((x + y) / 2)))));

    public static Side Of(Ratio womenShare) => womenShare < Lower ? Side.Women : womenShare > Upper ? Side.Men : Side.Neither;
}
