using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class TopTenTests
{
    [Fact]
    public void Ten_people_are_enough_and_nine_are_not()
    {
        Assert.Equal(WhyNot.FewerThanTenPeople, Ten(People.Many(4, 5)).Why);
        var ten = Ten(People.Many(4, 6)).Value;
        Assert.Equal((4, 6, 10, FindingState.NotComputable), (ten.Women, ten.Men, ten.Score, ten.People.Value.EleventhPay.State));
        Assert.Equal(new NotApplicable(WhyNot.NoTie), ten.Tie);
    }

    [Fact]
    public void People_tied_at_the_tenth_place_are_shown_with_every_outcome_and_the_fewest_points_are_kept()
    {
        // Eight men above, then two women and two men of the same pay for two places.
        var ten = Ten([.. Above(0, 8), .. People.Many(2, 2)]).Value;
        var tie = ten.Tie.Value;
        Assert.Equal((2, 2, 2, true, false), (tie.PlacesLeft, tie.WomenTied, tie.MenTied, tie.ChangesScore, tie.IsChosen));
        Assert.Equal([(0, 10, 0), (1, 9, 0), (2, 8, 5)], tie.Outcomes.Select(o => (o.Women, o.Men, o.Score)));
        Assert.Equal((0, 10, 0), (ten.Women, ten.Men, ten.Score));
        Assert.Equal((30_000, 30_000), (ten.People.Value.TenthPay, ten.People.Value.EleventhPay.Value));
    }

    [Fact]
    public void The_choice_among_tied_people_is_the_users()
    {
        var ten = Ten([.. Above(0, 8), .. People.Many(2, 2)], womenChosen: 2).Value;
        Assert.Equal((2, 8, 5, true), (ten.Women, ten.Men, ten.Score, ten.Tie.Value.IsChosen));
        Assert.Equal(["W0", "W1"], ten.People.Value.Numbers.TakeLast(2).Select(n => n.Value));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    public void An_impossible_choice_is_refused(int women) =>
        Assert.Equal(PayTexts.TieChoiceImpossible, Assert.Single(Run([.. Above(0, 8), .. People.Many(2, 2)]).Result(women).Problems).TextKey);

    [Fact]
    public void A_choice_without_a_tie_is_refused() => Assert.False(Run(Above(5, 6)).Result(5).Succeeded);

    [Fact]
    public void Tied_people_of_one_sex_change_nothing_but_are_shown()
    {
        var ten = Ten([.. Above(1, 8), .. People.Many(0, 5)]).Value;
        Assert.Equal((1, 5, false), (ten.Tie.Value.PlacesLeft, ten.Tie.Value.MenTied, ten.Tie.Value.ChangesScore));
        Assert.Equal((1, 9), (ten.Women, ten.Men));
    }

    [Fact]
    public void A_tie_that_ends_at_the_tenth_place_is_none() => Assert.Equal(FindingState.NotApplicable, Ten([.. Above(3, 5), .. People.Many(1, 1), .. People.Many(3, 0, 20_000).Select(e => e with { Number = new("L" + e.Number) })]).Value.Tie.State);

    [Fact]
    public void The_order_of_the_rows_does_not_choose()
    {
        List<Employee> people = [.. Above(3, 4), .. People.Many(9, 9)];
        var forward = Ten(people).Value;
        people.Reverse();
        var backward = Ten(people).Value;
        Assert.Equal(forward.People.Value.Numbers, backward.People.Value.Numbers);
        Assert.Equal(forward.Women, backward.Women);
    }

    [Fact]
    public void The_highest_are_found_wherever_they_stand()
    {
        var people = Enumerable.Range(0, 500).Select(i => People.One($"E{i}", i % 3 == 0 ? Sex.Woman : Sex.Man, 20_000 + i * 7919 % 500 * 10)).ToList();
        var expected = people.OrderByDescending(e => e.IndexPay).Take(11).ToList();
        var ten = Ten(people).Value;
        Assert.Equal(expected.Take(10).Select(e => e.Number), ten.People.Value.Numbers);
        Assert.Equal((expected[9].IndexPay, expected[10].IndexPay), (ten.People.Value.TenthPay, ten.People.Value.EleventhPay.Value));
    }

    private static IEnumerable<Employee> Above(int women, int men) =>
        People.Many(women, men).Select((e, i) => e with { Number = new("A" + e.Number), BasePay = 50_000 + i });

    private static Finding<TopTenScore> Ten(IEnumerable<Employee> people, int? womenChosen = null) => Run(people).Result(womenChosen).Value.Index.ByCsp.TopTen.Result;

    private static PayRun Run(IEnumerable<Employee> people)
    {
        var run = new PayRun(PayBand.Of50To250, ReferencePeriod.CalendarYear(2026), PayList.Law, []);
        var row = 1;
        foreach (var person in people) Assert.Empty(run.Add(++row, person));
        return run;
    }
}
