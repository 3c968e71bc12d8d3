namespace EqualityAcademy.Domain.PayGap;

/// <summary>A group as it goes in: its people in scope and their mean pay, full time over twelve months. The means of an invalid group are not used.</summary>
public sealed record GroupPay(GroupKey Key, AgeBand Age, int Women, int Men, Ratio WomenMean, Ratio MenMean)
{
    public bool IsValid => Women >= IndexFormula.GroupMinimum && Men >= IndexFormula.GroupMinimum;
}

/// <summary>The steps of one valid group, in percent of the men's mean; positive when women are paid less.</summary>
/// <param name="AdjustedPct">The gap less the relevance threshold, toward zero and never across it.</param>
/// <param name="Weight">People of the group among those of the valid groups.</param>
/// <param name="ContributionPct">What the group adds to the signed result.</param>
public sealed record GroupGap(Ratio WomenMean, Ratio MenMean, Ratio GapPct, Ratio AdjustedPct, Ratio Weight, Ratio ContributionPct);

/// <summary>One group, with its gap or the reason why it has none.</summary>
public sealed record PayGroup(GroupKey Key, AgeBand Age, int Women, int Men, Finding<GroupGap> Gap)
{
    public int People => Women + Men;
}

/// <param name="SignedPct">Unrounded; positive when women are paid less.</param>
/// <param name="ResultPct">Without its sign, to one decimal, halves up: the only rounding.</param>
public sealed record PayGapScore(Ratio SignedPct, decimal ResultPct, Side Favours, int Score);

/// <summary>Indicator "pay gap", 40 points, both bands (index-egapro.md §5).</summary>
public sealed record PayGapIndicator(Grouping Grouping, int TotalHeadcount, int ValidHeadcount, IReadOnlyList<PayGroup> Groups, Finding<PayGapScore> Result)
{
    private const int Decimals = 1;

    /// <summary>Percent taken off the gap of each group.</summary>
    public int RelevanceThresholdPct => IndexFormula.RelevanceThreshold(Grouping);

    /// <summary>Percent of the people in scope who are in valid groups; zero when nobody is in scope.</summary>
    public Ratio ValidSharePct => TotalHeadcount == 0 ? 0 : Ratio.Of(100m * ValidHeadcount, TotalHeadcount);

    public IEnumerable<PayGroup> ValidGroups => Groups.Where(g => g.Gap.IsComputed);

    /// <param name="total">People in scope, in all groups.</param>
    /// <param name="obstacle">A reason of the data that forbids this grouping.</param>
    public static PayGapIndicator Of(Grouping grouping, int total, IEnumerable<GroupPay> groups, WhyNot? obstacle = null)
    {
        var ordered = groups.OrderBy(g => g.Key, GroupOrder.Instance).ThenBy(g => g.Age).ToList();
        var valid = ordered.Where(g => g.IsValid).Sum(g => g.Women + g.Men);
        var measured = ordered.ConvertAll(g => new PayGroup(g.Key, g.Age, g.Women, g.Men, g.IsValid ? Measure(g, grouping, valid) : WhyNot.GroupTooSmall));
        return new(grouping, total, valid, measured, obstacle is { } why ? why : Score(total, valid, measured));
    }

    /// <summary>The threshold comes off each group before weighting; the weight is a share of the valid headcount, not of the total.</summary>
    private static Finding<GroupGap> Measure(GroupPay group, Grouping grouping, int valid)
    {
        Ratio threshold = IndexFormula.RelevanceThreshold(grouping);
        var gap = (group.MenMean - group.WomenMean) * 100 / group.MenMean;
        var adjusted = gap.Sign >= 0 ? Ratio.Max(gap - threshold, 0) : Ratio.Min(gap + threshold, 0);
        var weight = Ratio.Of(group.Women + group.Men, valid);
        return new GroupGap(group.WomenMean, group.MenMean, gap, adjusted, weight, adjusted * weight);
    }

    /// <summary>Signs offset between groups; the absolute value is taken of the sum, then rounded, then looked up.</summary>
    private static Finding<PayGapScore> Score(int total, int valid, List<PayGroup> groups)
    {
        if (valid == 0) return WhyNot.NoValidGroup;
        if (!IndexFormula.IsEnough(valid, total)) return WhyNot.ValidShareTooSmall;
        var signed = Ratio.Sum([.. groups.Where(g => g.Gap.IsComputed).Select(g => g.Gap.Value.ContributionPct)]);
        var result = signed.Abs().Round(Decimals);
        return new PayGapScore(signed, result, Sides.OfRounded(signed, result), ScoreTable.PayGap.Score(result));
    }
}

/// <summary>Whom a gap favours. Gaps are men's figure less women's: positive favours men.</summary>
internal static class Sides
{
    public static Side Of(Ratio signed) => signed.Sign switch { > 0 => Side.Men, < 0 => Side.Women, _ => Side.Neither };

    /// <summary>A result that rounds to 0.0 favours nobody.</summary>
    public static Side OfRounded(Ratio signed, decimal result) => result == 0 ? Side.Neither : Of(signed);

    public static Side Other(Side side) => side switch { Side.Men => Side.Women, Side.Women => Side.Men, _ => Side.Neither };
}
