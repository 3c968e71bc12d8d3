using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>People in scope of one category of work and one age band. Cells that are left out are empty.</summary>
public sealed record CellHeadcount(Csp Csp, AgeBand Age, int Women, int Men)
{
    public int People => Women + Men;
}

/// <summary>One group of the pay gap as typed. Means are euros a year for full time; a group that is not valid needs none.</summary>
public sealed record GroupEntry(GroupKey Key, AgeBand Age, int Women, int Men, decimal? WomenMean, decimal? MenMean)
{
    public bool IsValid => Women >= IndexFormula.GroupMinimum && Men >= IndexFormula.GroupMinimum;
}

/// <summary>Groups left out hold nobody, or are not valid.</summary>
public sealed record PayGapEntry(Grouping Grouping, IReadOnlyList<GroupEntry> Groups);

/// <summary>Raises of the company as a whole, promotions included.</summary>
public sealed record RaisesOrPromotionsEntry(bool Occurred, int WomenRaised, int MenRaised);

/// <summary>Rates of one category of work, in percent of the people in scope; a category that is not valid needs none.</summary>
public sealed record RateEntry(Csp Csp, decimal? WomenRatePct, decimal? MenRatePct);

public sealed record RatesEntry(bool Occurred, IReadOnlyList<RateEntry> Rates);

public sealed record MaternityEntry(bool ReturnsOccurred, int Eligible, int Raised);

public sealed record TopTenEntry(int Women, int Men);

/// <summary>
/// The Index from totals, as a company types them or a program sends them. <see cref="Compute"/> refuses totals that contradict each other.
/// The fields of its problems are the names of the JSON members.
/// </summary>
public sealed record IndexAggregates
{
    public required PayBand Band { get; init; }
    public required IReadOnlyList<CellHeadcount> Headcounts { get; init; }
    public required PayGapEntry PayGap { get; init; }

    /// <summary>Needed from 50 to 250, ignored from 251.</summary>
    public RaisesOrPromotionsEntry? RaisesOrPromotions { get; init; }

    /// <summary>Needed from 251, ignored below.</summary>
    public RatesEntry? Raises { get; init; }

    /// <summary>Needed from 251, ignored below.</summary>
    public RatesEntry? Promotions { get; init; }

    public required MaternityEntry Maternity { get; init; }
    public required TopTenEntry TopTen { get; init; }

    public int Women => Headcounts.Sum(c => c.Women);
    public int Men => Headcounts.Sum(c => c.Men);

    public Outcome<IndexResult> Compute()
    {
        var problems = AggregateChecks.Check(this);
        return problems.Count > 0 ? problems : Result();
    }

    private IndexResult Result()
    {
        var payGap = PayGapIndicator.Of(PayGap.Grouping, Women + Men, Groups());
        return IndexResult.Of(Band, payGap, RaisesOf(payGap),
            MaternityIndicator.Of(Maternity.ReturnsOccurred, WhyNot.NotGiven, Maternity.Eligible, Maternity.Raised),
            new TopTenIndicator(TopTenScore.Of(TopTen.Women, TopTen.Men, WhyNot.NotGiven, WhyNot.NotGiven)));
    }

    private IEnumerable<GroupPay> Groups() =>
        PayGap.Groups.Select(g => new GroupPay(g.Key, g.Age, g.Women, g.Men, g.WomenMean ?? 0, g.MenMean ?? 0));

    private RaiseIndicators RaisesOf(PayGapIndicator payGap) => Band == PayBand.Of50To250
        ? new RaiseIndicators.Together(RaisesOrPromotionsIndicator.Of(
            RaisesOrPromotions!.Occurred, Women, Men, RaisesOrPromotions.WomenRaised, RaisesOrPromotions.MenRaised, payGap))
        : new RaiseIndicators.Apart(RatesOf(IndicatorId.Raises, Raises!, payGap), RatesOf(IndicatorId.Promotions, Promotions!, payGap));

    private RateIndicator RatesOf(IndicatorId id, RatesEntry entry, PayGapIndicator payGap)
    {
        var rates = CspHeadcounts().Select(c => (c.Csp, c.Women, c.Men, Entry: entry.Rates.FirstOrDefault(r => r.Csp == c.Csp)))
            .Select(c => new CspRates(c.Csp, c.Women, c.Men, Given(c.Entry?.WomenRatePct), Given(c.Entry?.MenRatePct), WhyNot.NotGiven));
        return RateIndicator.Of(id, entry.Occurred, Women + Men, [.. rates], payGap);
    }

    internal IEnumerable<(Csp Csp, int Women, int Men)> CspHeadcounts() =>
        Enum.GetValues<Csp>().Select(csp => (csp, Headcounts.Where(c => c.Csp == csp).Sum(c => c.Women), Headcounts.Where(c => c.Csp == csp).Sum(c => c.Men)));

    private static Finding<Ratio> Given(decimal? rate) => rate is { } given ? (Ratio)given : WhyNot.NotGiven;
}
