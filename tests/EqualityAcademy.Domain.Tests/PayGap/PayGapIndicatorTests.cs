using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class PayGapIndicatorTests
{
    /// <summary>index-egapro.md §14.3: one valid group, grouping by category of work.</summary>
    [Theory]
    [InlineData(28_500, 30_000, 0.0, 40, Side.Neither)]  // gap 5.0000
    [InlineData(28_486, 30_000, 0.0, 40, Side.Neither)]  // 0.0467 rounds to 0.0
    [InlineData(28_485, 30_000, 0.1, 39, Side.Men)]      // 0.05, exactly half, rounds up
    [InlineData(32_400, 30_000, 3.0, 37, Side.Women)]
    [InlineData(31_500, 30_000, 0.0, 40, Side.Neither)]  // −5.0000
    [InlineData(31_515, 30_000, 0.1, 39, Side.Women)]    // −0.05
    [InlineData(22_500, 30_000, 20.0, 2, Side.Men)]
    [InlineData(22_470, 30_000, 20.1, 0, Side.Men)]
    [InlineData(30_000, 30_000, 0.0, 40, Side.Neither)]
    public void One_group_gives_its_result(int women, int men, double result, int score, Side favours)
    {
        var gap = Totals.OneGroup(women, men).Compute().Value.PayGap.Result.Value;
        Assert.Equal(((decimal)result, score, favours), (gap.ResultPct, gap.Score, gap.Favours));
    }

    [Fact]
    public void Levels_have_a_threshold_of_two()
    {
        var gap = PayGapIndicator.Of(Grouping.Level, 60, [.. new[] { 98m, 98m, 97m }.Select((women, i) => new GroupPay(new Level($"A{i}"), AgeBand.Under30, 10, 10, women, 100))]);
        Assert.Equal([0, 0, 1], gap.Groups.Select(g => g.Gap.Value.AdjustedPct));
        Assert.Equal((Ratio.Of(1, 3), 0.3m, 39), (gap.Result.Value.SignedPct, gap.Result.Value.ResultPct, gap.Result.Value.Score));
    }

    [Fact]
    public void The_threshold_comes_off_each_group_and_never_crosses_zero()
    {
        var gap = Two((10, 10, 88, 100), (10, 10, 103, 100));
        Assert.Equal([12, -3], gap.Groups.Select(g => g.Gap.Value.GapPct));
        Assert.Equal([7, 0], gap.Groups.Select(g => g.Gap.Value.AdjustedPct));
        Assert.Equal(3.5m, gap.Result.Value.ResultPct); // once on the total it would be max(4.5 − 5, 0) = 0
    }

    [Fact]
    public void Signs_offset_between_groups()
    {
        var gap = Two((10, 10, 90, 100), (10, 10, 110, 100));
        Assert.Equal((0m, 40, Side.Neither), (gap.Result.Value.ResultPct, gap.Result.Value.Score, gap.Result.Value.Favours));
    }

    [Fact]
    public void Weights_use_the_valid_headcount_and_the_share_uses_all()
    {
        var gap = PayGapIndicator.Of(Grouping.Csp, 50, Groups((10, 10, 90, 100), (2, 28, 50, 100)));
        Assert.Equal((20, 50, 40m), (gap.ValidHeadcount, gap.TotalHeadcount, gap.ValidSharePct.Round(2)));
        Assert.Equal(1, gap.Groups[0].Gap.Value.Weight);
        Assert.Equal(5.0m, gap.Result.Value.ResultPct);
        Assert.Equal(WhyNot.GroupTooSmall, gap.Groups[1].Gap.Why);
    }

    [Theory]
    [InlineData(30, true)]   // 20 of 50
    [InlineData(31, false)]  // 20 of 51
    public void Below_forty_percent_there_is_no_result_but_the_groups_are_shown(int others, bool computable)
    {
        var gap = PayGapIndicator.Of(Grouping.Csp, 20 + others, Groups((10, 10, 90, 100), (0, others, 0, 100)));
        Assert.Equal(computable, gap.Result.IsComputed);
        if (!computable) Assert.Equal(WhyNot.ValidShareTooSmall, gap.Result.Why);
        Assert.Equal(5, gap.Groups[0].Gap.Value.AdjustedPct);
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 30, false)]
    [InlineData(30, 2, false)]
    public void A_group_needs_three_women_and_three_men(int women, int men, bool valid)
    {
        var gap = PayGapIndicator.Of(Grouping.Csp, women + men, Groups((women, men, 90, 100)));
        Assert.Equal(valid, gap.Result.IsComputed);
        if (!valid) Assert.Equal(WhyNot.NoValidGroup, gap.Result.Why);
    }

    [Fact]
    public void Nobody_in_scope_is_no_parity()
    {
        var gap = PayGapIndicator.Of(Grouping.Csp, 0, []);
        Assert.Equal((WhyNot.NoValidGroup, 0m), (gap.Result.Why, gap.ValidSharePct.Round(1)));
    }

    [Fact]
    public void A_sum_on_an_exact_half_is_rounded_up_where_decimals_would_not()
    {
        // Three groups of a third each: adjusted 2.05 everywhere, 2.05 in all, and 2.1 on the screen.
        var gap = PayGapIndicator.Of(Grouping.Csp, 60, Groups((10, 10, 92.95m, 100), (10, 10, 92.95m, 100), (10, 10, 92.95m, 100)));
        Assert.Equal((2.1m, 37), (gap.Result.Value.ResultPct, gap.Result.Value.Score));
    }

    [Fact]
    public void The_result_is_rounded_before_it_is_looked_up()
    {
        var gap = PayGapIndicator.Of(Grouping.Csp, 20, Groups((10, 10, 92.96m, 100)));
        Assert.Equal((2.04m, 2.0m, 38), (gap.Result.Value.SignedPct.Round(2), gap.Result.Value.ResultPct, gap.Result.Value.Score));
    }

    [Fact]
    public void Groups_come_in_the_order_of_the_texts_and_levels_in_natural_order()
    {
        var levels = new[] { "B10", "A2", "B9", "A1", "A" }.Select(l => new GroupPay(new Level(l), AgeBand.Under30, 3, 3, 1, 1));
        Assert.Equal(["A", "A1", "A2", "B9", "B10"], PayGapIndicator.Of(Grouping.Level, 30, levels).Groups.Select(g => g.Key.ToString()));
        var cells = Totals.Example141.PayGap.Groups.Reverse().ToArray();
        Assert.Equal(Totals.Example141.PayGap.Groups.Select(g => (g.Key, g.Age)), Totals.Small(cells).Compute().Value.PayGap.Groups.Select(g => (g.Key, g.Age)));
    }

    private static PayGapIndicator Two(params (int, int, decimal, decimal)[] groups) => PayGapIndicator.Of(Grouping.Csp, 40, Groups(groups));

    private static IEnumerable<GroupPay> Groups(params (int Women, int Men, decimal WomenMean, decimal MenMean)[] groups) =>
        groups.Select((g, i) => new GroupPay((Csp)i, AgeBand.From30To39, g.Women, g.Men, g.WomenMean, g.MenMean));
}
