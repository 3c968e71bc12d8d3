using EqualityAcademy.Domain.PayGap;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class DirectiveRulesTests
{
    /// <summary>The official unit test of G: women and men of the four components.</summary>
    [Fact]
    public void The_official_example_of_a_category_gives_its_gaps()
    {
        var pay = new CategoryPay(Comparison.Of(10_000, 11_000), Comparison.Of(1_000, 1_010), Comparison.Of(20, 22), Comparison.Of(2, 2.5m));
        Assert.Equal([0.0909m, 0.0099m, 0.0841m, 0.0909m, 0.2m, 0.1020m],
            new[] { pay.AnnualBase, pay.AnnualVariable, pay.AnnualTotal, pay.HourlyBase, pay.HourlyVariable, pay.HourlyTotal }.Select(p => p.Gap.Value.Round(4)));
    }

    [Fact]
    public void A_missing_component_counts_as_nothing_in_the_total_unless_both_are_missing()
    {
        var (given, missing) = (Comparison.Of(90, 100), new Comparison(WhyNot.NotGiven, WhyNot.NotGiven));
        Assert.Equal(given.Gap, Comparison.Total(given, missing).Gap);
        Assert.Equal(given.Gap, Comparison.Total(missing, given).Gap);
        Assert.Equal(WhyNot.NotGiven, Comparison.Total(missing, missing).Gap.Why);
    }

    [Theory]
    [InlineData(95, 100, true)]       // exactly 5 %
    [InlineData(95.001, 100, false)]  // 4.999 %, shown 4.99
    [InlineData(105, 100, true)]      // exactly −5 %
    [InlineData(104.999, 100, false)]
    [InlineData(4.9617, 5.2207, false)] // 4.961… %: two figures shown as 5.0 had different badges once
    [InlineData(100, 0, false)]       // no gap, no alert
    public void A_category_alerts_at_five_percent_in_either_direction_unrounded(double women, double men, bool alerts)
    {
        var same = Comparison.Of(1, 1);
        foreach (var component in Enum.GetValues<PayComponent>())
        {
            var pay = Comparison.Of((decimal)women, (decimal)men);
            var category = new CategoryGaps(new("A"), 1, 1, new CategoryPay(
                component == PayComponent.AnnualBase ? pay : same, component == PayComponent.AnnualVariable ? pay : same,
                component == PayComponent.HourlyBase ? pay : same, component == PayComponent.HourlyVariable ? pay : same), 5);
            Assert.Equal(alerts ? [component] : [], category.Alerting);
        }
    }

    [Fact]
    public void Totals_are_for_information_and_never_alert()
    {
        // Each component below five percent where there is a gap at all; the men's variable pay is nil, and the total is beyond.
        var category = new CategoryGaps(new("H"), 2, 1, new CategoryPay(Comparison.Of(104, 100), Comparison.Of(6, 0), Comparison.Of(104, 100), Comparison.Of(6, 0)), 5);
        Assert.True(category is { Alerts: false, WouldAlertOnTotals: true });
        Assert.Equal(-4, category.LargestGapPct.Value);
    }

    [Theory]
    [InlineData(0.04999, 4.99)]
    [InlineData(-0.03168, -3.16)]
    [InlineData(-0.00001, 0)]
    [InlineData(0.0029, 0.29)]
    [InlineData(0.29, 29)]
    public void Percentages_are_cut_and_never_rounded(double gap, double shown) =>
        Assert.Equal((decimal)shown, Comparison.Of(1 - (decimal)gap, 1).ShownPct.Value);

    /// <summary>The official oracle of E.</summary>
    [Theory]
    [InlineData(45, 80, 0.5625)]
    [InlineData(60, 100, 0.6)]
    [InlineData(14, 35, 0.4)]
    [InlineData(18, 35, 0.5142)]
    [InlineData(2, 3, 0.6666)]
    [InlineData(0, 35, 0)]
    public void Shares_are_cut_after_four_decimals(int receiving, int headcount, double shown) =>
        Assert.Equal((decimal)shown, new Beneficiaries(receiving, headcount, WhyNot.NoWomen).ShownShare.Value);

    [Fact]
    public void A_share_of_nobody_is_no_zero() => Assert.Equal(WhyNot.NoMen, new Beneficiaries(0, 0, WhyNot.NoMen).Share.Why);

    [Theory]
    [InlineData(8, "2,2,2,2")]
    [InlineData(9, "3,2,2,2")]
    [InlineData(10, "3,2,3,2")]
    [InlineData(11, "3,3,3,2")]
    [InlineData(1, "1,0,0,0")]
    [InlineData(2, "1,0,1,0")]
    [InlineData(3, "1,1,1,0")]
    public void Remainders_go_to_the_lower_bands(int people, string sizes)
    {
        var pays = Enumerable.Range(1, people).Select(i => (decimal)i).ToList();
        var bands = Quartiles.Of(pays, [], 1).Value.Bands;
        Assert.Equal(sizes, string.Join(',', bands.Select(b => b.Women)));
        Assert.All(bands.Where(b => b.Women == 0), b => Assert.Equal(WhyNot.Nobody, b.WomenShare.Why));
    }

    [Fact]
    public void Tied_people_fall_in_the_lower_band_and_it_is_said()
    {
        var quartiles = Quartiles.Of([10, 20, 30, 40], [20, 20, 50, 60], 1).Value;
        Assert.Equal([20, 20, 40], quartiles.Thresholds);
        Assert.Equal([true, false, false], quartiles.Ties);
        Assert.Equal([(2, 2), (0, 0), (2, 0), (0, 2)], quartiles.Bands.Select(b => (b.Women, b.Men)));
        Assert.False(quartiles.ThresholdsRise);
    }

    [Fact]
    public void Somebody_paid_exactly_a_threshold_is_below_it() =>
        Assert.Equal([(1, 0), (0, 1), (1, 0), (0, 1)], Quartiles.Of([100, 300], [200, 400], 1).Value.Bands.Select(b => (b.Women, b.Men)));

    [Theory]
    [InlineData(0.4499, Side.Women)]
    [InlineData(0.45, Side.Neither)]
    [InlineData(0.55, Side.Neither)]
    [InlineData(0.5501, Side.Men)]
    public void The_top_band_is_balanced_between_45_and_55_percent(double share, Side expected) => Assert.Equal(expected, TopBand.Of((decimal)share));

    [Fact]
    public void Nobody_is_lost_between_the_bands() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte[], byte[])>().Filter(p => p.Item1.Length + p.Item2.Length > 0),
        pays =>
        {
            var (women, men) = (pays.Item1.Select(p => (decimal)p).Order().ToList(), pays.Item2.Select(p => (decimal)p).Order().ToList());
            var quartiles = Quartiles.Of(women, men, 1).Value;
            var all = women.Concat(men).Order().ToList();
            var ranks = new[] { 1, 2, 3 }.Select(k => all[(int)Math.Ceiling(k * all.Count / 4m) - 1]);
            return quartiles.Bands.Sum(b => b.Women) == women.Count && quartiles.Bands.Sum(b => b.Men) == men.Count
                && quartiles.Thresholds.SequenceEqual(ranks.Select(r => (Ratio)r))
                && quartiles.Bands[0].Women + quartiles.Bands[0].Men == all.Count(p => p <= quartiles.Thresholds[0].Round(0));
        }).QuickCheckThrowOnFailure();
}
