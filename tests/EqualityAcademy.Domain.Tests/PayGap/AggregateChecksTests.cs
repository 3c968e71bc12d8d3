using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class AggregateChecksTests
{
    private static readonly IndexAggregates Small = Totals.OneGroup(28_000, 30_000);
    private static readonly IndexAggregates Large = Totals.Large(28_000, 30_000, (20, 30), (5, 5));
    private static readonly GroupEntry Group = Small.PayGap.Groups[0];

    [Fact]
    public void Good_totals_have_no_problem()
    {
        Assert.True(Small.Compute().Succeeded);
        Assert.True(Large.Compute().Succeeded);
    }

    [Theory]
    [InlineData(null, 30_000, "women_avg_pay")]
    [InlineData(28_000, null, "men_avg_pay")]
    [InlineData(0, 30_000, "women_avg_pay")]
    [InlineData(28_000, 0, "men_avg_pay")]
    public void A_valid_group_without_pay_is_refused(int? women, int? men, string field) =>
        Refused(With(Group with { WomenMean = women, MenMean = men }), $"pay_gap.groups[0].{field}", PayTexts.ValidGroupWithoutPay);

    [Fact]
    public void A_valid_group_that_was_left_out_is_refused() =>
        Refused(Small with { PayGap = new(Grouping.Csp, []) }, "headcount_by_csp_and_age[0]", PayTexts.ValidGroupWithoutPay);

    [Fact]
    public void A_group_that_is_not_valid_needs_no_pay()
    {
        var group = new GroupEntry(Csp.Employes, AgeBand.Under30, 2, 9, null, null);
        Assert.True(Totals.Small(Group, group).Compute().Succeeded);
        Assert.True((Totals.Small(Group, group) with { PayGap = new(Grouping.Csp, [Group]) }).Compute().Succeeded);
    }

    [Fact]
    public void Negative_and_enormous_pay_are_refused()
    {
        Refused(With(Group with { WomenMean = -1 }), "pay_gap.groups[0].women_avg_pay", PayTexts.NegativePay);
        Refused(With(Group with { MenMean = 100_000_000 }), "pay_gap.groups[0].men_avg_pay", PayTexts.PayTooHigh);
    }

    [Fact]
    public void Groups_that_contradict_the_headcounts_are_refused()
    {
        Refused(Small with { PayGap = new(Grouping.Csp, [Group with { Women = 11 }]) }, "pay_gap.groups[0]", PayTexts.GroupContradictsHeadcount);
        Refused(Small with { PayGap = new(Grouping.Csp, [Group, Group with { Key = Csp.Employes }]) }, "pay_gap.groups[1]", PayTexts.GroupContradictsHeadcount);
        var level = Group with { Key = new Level("A1") };
        Refused(Small with { PayGap = new(Grouping.Level, [level with { Women = 11, Men = 9 }]) }, "pay_gap.groups", PayTexts.GroupsBeyondHeadcount);
        Assert.True((Small with { PayGap = new(Grouping.Level, [level with { Women = 9 }]) }).Compute().Succeeded);
    }

    [Fact]
    public void A_group_or_a_cell_given_twice_is_refused()
    {
        Refused(Small with { PayGap = new(Grouping.Csp, [Group, Group]) }, "pay_gap.groups[1]", PayTexts.GivenTwice);
        Refused(Small with { Headcounts = [.. Small.Headcounts, .. Small.Headcounts] }, "headcount_by_csp_and_age[1]", PayTexts.GivenTwice);
        Refused(Large with { Raises = new(true, [.. Large.Raises!.Rates, Large.Raises.Rates[0]]) }, "raises.rates_by_csp[4]", PayTexts.GivenTwice);
    }

    [Fact]
    public void A_group_of_the_other_grouping_is_refused() =>
        Refused(Small with { PayGap = new(Grouping.Level, [Group]) }, "pay_gap.groups[0].group", PayTexts.GroupOfOtherKind);

    [Fact]
    public void Negative_and_enormous_counts_are_refused()
    {
        Refused(Small with { Headcounts = [Small.Headcounts[0] with { Women = -1 }] }, "headcount_by_csp_and_age[0].women", PayTexts.NegativeCount);
        Refused(Small with { Headcounts = [Small.Headcounts[0] with { Men = int.MaxValue }] }, "headcount_by_csp_and_age[0].men", PayTexts.CountTooHigh);
        Refused(Small with { RaisesOrPromotions = new(true, -1, 0) }, "raises_or_promotions.women_raised", PayTexts.NegativeCount);
        Refused(Small with { Maternity = new(true, 1, -1) }, "maternity.raised", PayTexts.NegativeCount);
        Refused(Small with { TopTen = new(-1, 11) }, "top_ten.women", PayTexts.NegativeCount);
    }

    [Fact]
    public void More_people_raised_than_there_are_is_refused()
    {
        Refused(Small with { RaisesOrPromotions = new(true, 11, 0) }, "raises_or_promotions.women_raised", PayTexts.MoreRaisedThanPeople);
        Refused(Small with { RaisesOrPromotions = new(true, 0, 11) }, "raises_or_promotions.men_raised", PayTexts.MoreRaisedThanPeople);
        Refused(Small with { Maternity = new(true, 1, 2) }, "maternity.raised", PayTexts.MoreRaisedThanPeople);
        Refused(Large with { Raises = new(true, [.. Large.Raises!.Rates.Select(r => r with { WomenRatePct = 100.1m })]) }, "raises.rates_by_csp[0].women_rate_pct", PayTexts.RateOutOfRange, 4);
        Refused(Large with { Promotions = new(true, [.. Large.Promotions!.Rates.Select(r => r with { MenRatePct = -0.1m })]) }, "promotions.rates_by_csp[0].men_rate_pct", PayTexts.RateOutOfRange, 4);
    }

    [Fact]
    public void People_raised_where_nothing_happened_are_refused()
    {
        Refused(Small with { RaisesOrPromotions = new(false, 1, 0) }, "raises_or_promotions.occurred", PayTexts.RaisedWithoutRaise);
        Refused(Large with { Raises = Large.Raises! with { Occurred = false } }, "raises.occurred", PayTexts.RaisedWithoutRaise);
        Refused(Small with { Maternity = new(false, 1, 1) }, "maternity.eligible", PayTexts.ReturnedWithoutReturn);
    }

    [Fact]
    public void A_valid_category_needs_its_rates()
    {
        Refused(Large with { Raises = new(true, [.. Large.Raises!.Rates.Skip(1)]) }, "raises.rates_by_csp", PayTexts.RateMissing);
        Refused(Large with { Promotions = new(true, [.. Large.Promotions!.Rates.Select((r, i) => i == 2 ? r with { MenRatePct = null } : r)]) }, "promotions.rates_by_csp", PayTexts.RateMissing);
        Assert.True((Large with { Promotions = new(false, []) }).Compute().Succeeded);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(5, 6)]
    [InlineData(0, 0)]
    public void The_top_ten_are_ten(int women, int men) => Refused(Small with { TopTen = new(women, men) }, "top_ten", PayTexts.TopTenNotTen);

    [Theory]
    [InlineData(4, 9, 4, 6, null)]
    [InlineData(4, 9, 5, 5, "top_ten.women")]
    [InlineData(9, 4, 6, 4, null)]
    [InlineData(9, 4, 5, 5, "top_ten.men")]
    [InlineData(4, 5, 4, 6, "top_ten.men")]
    public void Nobody_is_among_the_ten_who_is_not_in_the_headcount(int women, int men, int womenInTen, int menInTen, string? field)
    {
        var totals = Totals.Small(Totals.Group(Csp.Ouvriers, AgeBand.Under30, women, men, 30_000, 30_000)) with { TopTen = new(womenInTen, menInTen) };
        if (field is null) Assert.True(totals.Compute().Succeeded);
        else Refused(totals, field, PayTexts.TopTenBeyondHeadcount);
    }

    [Fact]
    public void The_parts_of_the_band_are_needed_and_those_of_the_other_are_ignored()
    {
        Refused(Small with { RaisesOrPromotions = null }, "raises_or_promotions", PayTexts.PartMissing);
        Refused(Large with { Raises = null }, "raises", PayTexts.PartMissing);
        Refused(Large with { Promotions = null }, "promotions", PayTexts.PartMissing);
        Assert.Equal(Large.Compute().Value.Total, (Large with { RaisesOrPromotions = new(false, 999, -3) }).Compute().Value.Total);
        Assert.Equal(Small.Compute().Value.Total, (Small with { Raises = new(true, [new(Csp.Ouvriers, 999, -1)]) }).Compute().Value.Total);
    }

    private static IndexAggregates With(GroupEntry group) => Small with { PayGap = new(Grouping.Csp, [group]) };

    private static void Refused(IndexAggregates totals, string field, string textKey, int problems = 1)
    {
        var outcome = totals.Compute();
        Assert.Equal(problems, outcome.Problems.Count);
        Assert.Equal((field, textKey), (outcome.Problems[0].Field, outcome.Problems[0].TextKey));
    }
}
