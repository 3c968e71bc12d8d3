namespace EqualityAcademy.Domain.PayGap;

/// <summary>How many were raised, or promoted, in one category of work.</summary>
public sealed record RaisedCount(int Women, int Men);

/// <summary>One category of work as it goes in: people in scope, and the rates in percent of each sex.</summary>
public sealed record CspRates(Csp Csp, int Women, int Men, Finding<Ratio> WomenRatePct, Finding<Ratio> MenRatePct, Finding<RaisedCount> Raised)
{
    public bool IsValid => Women >= IndexFormula.RateMinimum && Men >= IndexFormula.RateMinimum;

    public static CspRates Counted(Csp csp, int women, int men, RaisedCount raised) =>
        new(csp, women, men, Rate(raised.Women, women, WhyNot.NoWomen), Rate(raised.Men, men, WhyNot.NoMen), raised);

    private static Finding<Ratio> Rate(int raised, int people, WhyNot nobody) => people == 0 ? nobody : Ratio.Of(100m * raised, people);
}

/// <summary>The steps of one valid category, in percentage points; positive when women are raised less often.</summary>
public sealed record RateGap(Ratio GapPoints, Ratio Weight, Ratio ContributionPoints);

/// <summary>One category of work, with its gap or the reason why it has none.</summary>
public sealed record RateGroup(CspRates Rates, Finding<RateGap> Gap);

/// <param name="SignedPoints">Unrounded; positive when women are raised less often.</param>
/// <param name="ResultPoints">Without its sign, to one decimal, halves up.</param>
public sealed record RateScore(Ratio SignedPoints, decimal ResultPoints, Side Favours, int ScoreBeforeCatchUp, bool CatchUp, int Score);

/// <summary>
/// Indicators "raises" (20) and "promotions" (15) of companies of 251 and more (index-egapro.md §6). Four categories of work without age
/// bands, no relevance threshold. Raises leave out those due to a promotion; general raises never count.
/// </summary>
public sealed record RateIndicator(IndicatorId Id, int TotalHeadcount, int ValidHeadcount, IReadOnlyList<RateGroup> Groups, Finding<RateScore> Result)
{
    private const int Decimals = 1;

    public static ScoreTable Table(IndicatorId id) => id == IndicatorId.Raises ? ScoreTable.Raises : ScoreTable.Promotions;

    /// <param name="id">Raises or promotions.</param>
    /// <param name="occurred">Whether there was at least one in the period.</param>
    public static RateIndicator Of(IndicatorId id, bool occurred, int total, IReadOnlyList<CspRates> rates, PayGapIndicator payGap)
    {
        var valid = rates.Where(r => r.IsValid).Sum(r => r.Women + r.Men);
        var groups = rates.OrderBy(r => r.Csp).Select(r => new RateGroup(r, occurred ? Measure(r, valid) : Never(id))).ToList();
        return new(id, total, valid, groups, occurred ? Score(id, total, valid, groups, payGap) : Never(id));
    }

    private static WhyNot Never(IndicatorId id) => id == IndicatorId.Raises ? WhyNot.NoRaise : WhyNot.NoPromotion;

    private static Finding<RateGap> Measure(CspRates rates, int valid)
    {
        if (!rates.IsValid) return WhyNot.GroupTooSmall;
        var gap = rates.MenRatePct.Value - rates.WomenRatePct.Value;
        var weight = Ratio.Of(rates.Women + rates.Men, valid);
        return new RateGap(gap, weight, gap * weight);
    }

    private static Finding<RateScore> Score(IndicatorId id, int total, int valid, List<RateGroup> groups, PayGapIndicator payGap)
    {
        if (valid == 0) return WhyNot.NoValidGroup;
        if (!IndexFormula.IsEnough(valid, total)) return WhyNot.ValidShareTooSmall;
        var signed = Ratio.Sum([.. groups.Where(g => g.Gap.IsComputed).Select(g => g.Gap.Value.ContributionPoints)]);
        var result = signed.Abs().Round(Decimals);
        var (before, favours) = (Table(id).Score(result), Sides.OfRounded(signed, result));
        var catchUp = CatchUps.Apply(payGap, favours);
        return new RateScore(signed, result, favours, before, catchUp, catchUp ? Table(id).Maximum : before);
    }
}

/// <summary>
/// The catch-up rule (§8): a raise gap in favour of the sex that is less well paid receives the maximum, provided that the pay gap is
/// computable and scores below its own maximum. Evaluated for each indicator of raises by itself.
/// </summary>
internal static class CatchUps
{
    public static bool Apply(PayGapIndicator payGap, Side favouredByRaises) =>
        payGap.Result.IsComputed
        && payGap.Result.Value is var gap
        && gap.Score < ScoreTable.PayGap.Maximum
        && favouredByRaises != Side.Neither
        && gap.Favours == Sides.Other(favouredByRaises);
}
