using EqualityAcademy.Domain.PayGap;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class NextStepsTests
{
    [Fact]
    public void Nothing_is_left_to_gain_at_a_hundred() => Assert.Empty(NextSteps.Of(Totals.OneGroup(30_000, 30_000).Compute().Value));

    [Fact]
    public void Indicators_without_a_figure_have_no_next_step() =>
        Assert.Empty(NextSteps.Of(PayList.Compute(PayBand.From251, [People.One()]).Index.ByCsp));

    [Fact]
    public void The_pay_gap_names_the_rise_that_is_just_enough()
    {
        // 5.05 % in the only group: 0.05 over the threshold rounds to 0.1. 28 485 → 28 486 is enough: 0.0467.
        var step = PayGapStep(Totals.OneGroup(28_485, 30_000));
        Assert.Equal((39, 40, 0.1m, 0m, Side.Women), (step.Score, step.ScoreThen, step.ResultPct, step.ResultThenPct, step.LowerPaid));
        var lever = Assert.Single(step.Levers);
        Assert.Equal(((GroupKey)Csp.Ouvriers, 10, 1m, 10m), (lever.Key, lever.Raise.Value.People, lever.Raise.Value.EachEuros, lever.Raise.Value.TotalEuros));
    }

    [Fact]
    public void Where_women_are_paid_more_the_men_rise()
    {
        var step = PayGapStep(Totals.OneGroup(33_000, 30_000)); // −10 %, 5 after the threshold
        Assert.Equal((35, 36, Side.Men), (step.Score, step.ScoreThen, step.LowerPaid));
        // (33 000 − M) / M < 9.05 % ⇔ M > 30 261.3
        Assert.Equal(262, step.Levers[0].Raise.Value.EachEuros);
    }

    [Fact]
    public void Fewer_than_five_people_are_spoken_of_in_words()
    {
        var step = PayGapStep(Totals.Small(Totals.Group(Csp.Ouvriers, AgeBand.From30To39, 4, 30, 25_000, 30_000)) with { TopTen = new(4, 6) });
        Assert.False(Assert.Single(step.Levers).Raise.IsShown);
        var five = PayGapStep(Totals.Small(Totals.Group(Csp.Ouvriers, AgeBand.From30To39, 5, 30, 25_000, 30_000)));
        Assert.True(Assert.Single(five.Levers).Raise.IsShown);
    }

    [Fact]
    public void A_group_that_contributes_too_little_or_to_the_other_side_is_no_lever()
    {
        var step = PayGapStep(Totals.Example141); // 2.0, needs to lose 0.955941: only 40–49 ouvriers (0.995212) can
        Assert.Equal([((GroupKey)Csp.Ouvriers, AgeBand.From40To49)], step.Levers.Select(l => (l.Key, l.Age)));
    }

    [Fact]
    public void Parity_would_end_a_catch_up()
    {
        var index = Totals.Large(28_480, 30_000, raises: (40, 20), promotions: (20, 10));
        Assert.Equal((40, 30), (PayGapStep(index).ScoreThen, PayGapStep(index).CatchUpPointsLost)); // 20 of raises, 10 of promotions
        Assert.Equal(0, PayGapStep(Totals.Large(26_000, 30_000, (40, 20), (20, 10))).CatchUpPointsLost); // not at parity yet
    }

    [Fact]
    public void Raises_say_how_many_people_more_by_category()
    {
        // Four equal categories, each a quarter: one woman of ten is 10 points × 1/4 = 2.5. The gap of 6 must come below 5.05.
        var step = Steps(Totals.Large(30_000, 30_000, (20, 26), (5, 5))).OfType<NextStep.Raises>().Single();
        Assert.Equal((IndicatorId.Raises, 5, 10, Side.Women), (step.Indicator, step.Score, step.ScoreThen, step.Behind));
        Assert.Equal(Enum.GetValues<Csp>().Select(c => new RaiseLever(c, 1, 10)), step.Levers);
    }

    [Fact]
    public void The_company_as_a_whole_takes_the_sooner_of_the_two_measures()
    {
        // 32 women (8 raised), 112 men (49): 18.75 points, 6.0 people → 15. The people measure is below 5.05 after one more woman.
        var index = Totals.Small(Totals.Group(Csp.Ouvriers, AgeBand.Under30, 32, 112, 30_000, 30_000)) with { RaisesOrPromotions = new(true, 8, 49) };
        var step = Steps(index).OfType<NextStep.Raises>().Single();
        Assert.Equal((15, 25, Side.Women), (step.Score, step.ScoreThen, step.Behind));
        Assert.Equal(new RaiseLever(null, 1, 25), Assert.Single(step.Levers));
    }

    [Theory]
    [InlineData(4, 3, false)]
    [InlineData(5, 3, true)]
    public void Returns_are_counted_where_five_came_back(int eligible, int raised, bool shown)
    {
        var step = Steps(Totals.OneGroup(30_000, 30_000) with { Maternity = new(true, eligible, raised) }).OfType<NextStep.Maternity>().Single();
        Assert.Equal((0, 15, shown), (step.Score, step.ScoreThen, step.StillToRaise.IsShown));
        if (shown) Assert.Equal(2, step.StillToRaise.Value);
    }

    [Theory]
    [InlineData(0, 0, 5, 2)]
    [InlineData(1, 0, 5, 1)]
    [InlineData(2, 5, 10, 2)]
    [InlineData(3, 5, 10, 1)]
    public void The_top_ten_say_how_many_places_are_lacking(int women, int score, int then, int places)
    {
        var step = Steps(Totals.OneGroup(30_000, 30_000) with { TopTen = new(women, 10 - women) }).OfType<NextStep.TopTen>().Single();
        Assert.Equal((score, then, Side.Women, places), (step.Score, step.ScoreThen, step.UnderRepresented, step.MorePlaces));
    }

    /// <summary>The rise that is named reaches the score that is named; a euro less for each does not.</summary>
    [Fact]
    public void A_rise_is_enough_and_no_smaller_one_is() => Prop.ForAll(Means, Means, (ouvriers, cadres) =>
    {
        IndexAggregates With(decimal women, decimal men) => Totals.Small(
            Totals.Group(Csp.Ouvriers, AgeBand.Under30, 12, 25, ouvriers.Women + women, ouvriers.Men + men), Totals.Group(Csp.IngenieursCadres, AgeBand.From50, 7, 31, cadres.Women, cadres.Men));
        if (Steps(With(0, 0)).OfType<NextStep.PayGap>().SingleOrDefault() is not { } step) return true;
        return step.Levers.Where(l => l.Key == (GroupKey)Csp.Ouvriers).All(lever =>
        {
            int ScoreWith(decimal rise) => (step.LowerPaid == Side.Women ? With(rise, 0) : With(0, rise)).Compute().Value.PayGap.Result.Value.Score;
            return lever.Raise.Value.EachEuros >= 1 && ScoreWith(lever.Raise.Value.EachEuros) >= step.ScoreThen && ScoreWith(lever.Raise.Value.EachEuros - 1) < step.ScoreThen;
        });
    }).QuickCheckThrowOnFailure();

    /// <summary>As many more as are named are enough, and one fewer is not.</summary>
    [Fact]
    public void More_raises_are_enough_and_no_fewer_are() => Prop.ForAll(Gen.Choose(5, 90).Two().ToArbitrary(), Gen.Choose(0, 90).Two().ToArbitrary(), (people, raised) =>
    {
        var (women, men) = people;
        IndexAggregates With(int moreWomen, int moreMen) => Totals.Small(Totals.Group(Csp.Ouvriers, AgeBand.Under30, women, men, 30_000, 30_000)) with
        {
            RaisesOrPromotions = new(true, Math.Min(raised.Item1, women) + moreWomen, Math.Min(raised.Item2, men) + moreMen),
        };
        int ScoreWith(NextStep.Raises step, int more) =>
            ((RaiseIndicators.Together)(step.Behind == Side.Women ? With(more, 0) : With(0, more)).Compute().Value.Raises).RaisesOrPromotions.Result.Value.Score;
        return Steps(With(0, 0)).OfType<NextStep.Raises>().All(step => step.Levers.All(l => ScoreWith(step, l.MorePeople) == l.ScoreThen && l.ScoreThen >= step.ScoreThen && ScoreWith(step, l.MorePeople - 1) == step.Score));
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(decimal Women, decimal Men)> Means { get; } =
        (from women in Gen.Choose(2_000_000, 3_500_000) from men in Gen.Choose(2_000_000, 3_500_000) select (women / 100m, men / 100m)).ToArbitrary();

    private static IReadOnlyList<NextStep> Steps(IndexAggregates totals) => NextSteps.Of(totals.Compute().Value);

    private static NextStep.PayGap PayGapStep(IndexAggregates totals) => Steps(totals).OfType<NextStep.PayGap>().Single();
}
