using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class RaiseIndicatorTests
{
    private static readonly PayGapIndicator Parity = Totals.OneGroup(30_000, 30_000).Compute().Value.PayGap;
    private static readonly PayGapIndicator NearParity = Totals.OneGroup(28_488, 30_000).Compute().Value.PayGap; // 0.04 in favour of men, shown 0.0
    private static readonly PayGapIndicator ForMen = Totals.OneGroup(28_485, 30_000).Compute().Value.PayGap;     // 0.05, shown 0.1
    private static readonly PayGapIndicator ForWomen = Totals.OneGroup(33_000, 30_000).Compute().Value.PayGap;
    private static readonly PayGapIndicator Unknown = PayGapIndicator.Of(Grouping.Csp, 100, []);

    [Theory]
    [InlineData(30, 2, 28, 5, 11.2, 3.1, 0, 25)]   // the official test
    [InlineData(5, 0, 5, 5, 100, 5.0, 0, 25)]
    [InlineData(10, 5, 10, 5, 0, 0, 35, 35)]
    [InlineData(100, 50, 100, 52, 2.0, 2.0, 35, 35)]
    [InlineData(50, 10, 100, 10, 10.0, 5.0, 15, 25)]
    [InlineData(100, 10, 100, 20, 10.0, 10.0, 15, 15)]
    [InlineData(100, 10, 100, 21, 11.0, 11.0, 0, 0)]
    public void The_better_of_two_measures_counts(int women, int womenRaised, int men, int menRaised, double percent, double people, int byPercent, int byPeople)
    {
        var score = Both(women, men, womenRaised, menRaised, Parity).Result.Value;
        Assert.Equal(((decimal)percent, (decimal)people, byPercent, byPeople), (score.ResultPoints, score.EquivalentEmployees, score.ScoreByPercent, score.ScoreByEmployees));
        Assert.Equal(Math.Max(byPercent, byPeople), score.Score);
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(4, 200, false)]
    [InlineData(200, 4, false)]
    public void Five_women_and_five_men_are_needed(int women, int men, bool computable)
    {
        var result = Both(women, men, 1, 1, Parity).Result;
        Assert.Equal(computable, result.IsComputed);
        if (!computable) Assert.Equal(WhyNot.FewerThanFiveOfASex, result.Why);
    }

    [Fact]
    public void Without_any_raise_there_is_nothing_to_compute()
    {
        Assert.Equal(WhyNot.NoRaise, RaisesOrPromotionsIndicator.Of(false, 50, 50, 0, 0, ForMen).Result.Why);
        Assert.Equal(WhyNot.NoRaise, Rates(IndicatorId.Raises, 0, 0, ForMen, occurred: false).Result.Why);
        Assert.Equal(WhyNot.NoPromotion, Rates(IndicatorId.Promotions, 0, 0, ForMen, occurred: false).Result.Why);
    }

    [Fact]
    public void A_raise_elsewhere_leaves_a_gap_of_nothing() => Assert.Equal((0m, 20), (Rates(IndicatorId.Raises, 0, 0, Parity).Result.Value.ResultPoints, Rates(IndicatorId.Raises, 0, 0, Parity).Result.Value.Score));

    [Fact]
    public void Raises_catch_up_only_with_a_pay_gap_on_the_other_side()
    {
        Assert.True(CatchesUp(ForMen, womenRate: 40, menRate: 20));
        Assert.True(CatchesUp(ForWomen, womenRate: 20, menRate: 40));
        Assert.False(CatchesUp(ForMen, womenRate: 20, menRate: 40));
        Assert.False(CatchesUp(ForWomen, womenRate: 40, menRate: 20));
        Assert.False(CatchesUp(Parity, womenRate: 40, menRate: 20));
        Assert.False(CatchesUp(NearParity, womenRate: 40, menRate: 20)); // a score of 40 is parity, whatever the sign behind it
        Assert.False(CatchesUp(Unknown, womenRate: 40, menRate: 20));
        Assert.False(CatchesUp(ForMen, womenRate: 40, menRate: 40));
    }

    [Theory]
    [InlineData(IndicatorId.Raises, 0, 20)]
    [InlineData(IndicatorId.Promotions, 0, 15)]
    public void Catching_up_gives_the_maximum_and_keeps_the_score_before(IndicatorId id, int before, int after)
    {
        var score = Rates(id, 40, 20, ForMen).Result.Value;
        Assert.Equal((before, after), (score.ScoreBeforeCatchUp, score.Score));
    }

    [Theory]
    [InlineData(32.05, 30, 2.1, 10, Side.Women)] // (30 + 2.05) − 30 is 2.0499… in binary
    [InlineData(30, 32.05, 2.1, 10, Side.Men)]
    [InlineData(30, 32.04, 2.0, 20, Side.Men)]
    [InlineData(30, 30.04, 0.0, 20, Side.Neither)]
    public void Rates_are_compared_exactly_and_rounded_once(double women, double men, double result, int score, Side favours)
    {
        var rates = Rates(IndicatorId.Raises, (decimal)women, (decimal)men, Parity).Result.Value;
        Assert.Equal(((decimal)result, score, favours), (rates.ResultPoints, rates.ScoreBeforeCatchUp, rates.Favours));
    }

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(9, 50, false)]
    [InlineData(50, 9, false)]
    public void A_category_needs_ten_women_and_ten_men(int women, int men, bool valid)
    {
        var rates = RateIndicator.Of(IndicatorId.Raises, true, women + men, [CspRates.Counted(Csp.Ouvriers, women, men, new(1, 1))], Parity);
        Assert.Equal(valid, rates.Result.IsComputed);
        if (!valid) Assert.Equal(WhyNot.NoValidGroup, rates.Result.Why);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Rates_need_forty_percent_too(int others, bool computable)
    {
        var rates = RateIndicator.Of(IndicatorId.Raises, true, 20 + others,
            [CspRates.Counted(Csp.Ouvriers, 10, 10, new(1, 2)), CspRates.Counted(Csp.Employes, others, 0, new(0, 0))], Parity);
        Assert.Equal(computable, rates.Result.IsComputed);
        if (!computable) Assert.Equal(WhyNot.ValidShareTooSmall, rates.Result.Why);
        Assert.Equal(WhyNot.NoMen, rates.Groups[1].Rates.MenRatePct.Why);
    }

    [Fact]
    public void Rates_have_no_relevance_threshold() => Assert.Equal(1.0m, Rates(IndicatorId.Raises, 30, 31, Parity).Result.Value.ResultPoints);

    [Fact]
    public void A_tiny_difference_of_raises_still_favours_somebody()
    {
        var score = Both(125, 124, 1, 1, Parity).Result.Value;
        Assert.Equal((0.0m, Side.Men), (score.ResultPoints, score.Favours));
    }

    private static bool CatchesUp(PayGapIndicator payGap, int womenRate, int menRate)
    {
        var rates = Rates(IndicatorId.Raises, womenRate, menRate, payGap).Result.Value;
        var both = Both(100, 100, womenRate, menRate, payGap).Result.Value;
        Assert.Equal(rates.CatchUp, both.CatchUp);
        Assert.Equal(both.CatchUp ? 35 : both.ScoreBeforeCatchUp, both.Score);
        return rates.CatchUp;
    }

    private static RaisesOrPromotionsIndicator Both(int women, int men, int womenRaised, int menRaised, PayGapIndicator payGap) =>
        RaisesOrPromotionsIndicator.Of(true, women, men, womenRaised, menRaised, payGap);

    private static RateIndicator Rates(IndicatorId id, decimal women, decimal men, PayGapIndicator payGap, bool occurred = true) =>
        RateIndicator.Of(id, occurred, 20, [new CspRates(Csp.Ouvriers, 10, 10, (Ratio)women, (Ratio)men, WhyNot.NotGiven)], payGap);
}
