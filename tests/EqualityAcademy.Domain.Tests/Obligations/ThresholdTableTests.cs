using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class ThresholdTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void A_duty_begins_on_its_threshold_not_before()
    {
        var table = Table(1, 20);
        Assert.Equal((1, 0, 20), Shape(table.At(19)));
        Assert.Equal((1, 1, null), Shape(table.At(20)));
        Assert.Equal((1, 1, null), Shape(table.At(21)));
    }

    [Fact]
    public void The_next_duties_are_those_of_one_threshold_only()
    {
        var answer = Table(1, 20, 20, 70).At(5);
        Assert.Equal([20, 20], answer.Next.Select(t => t.People));
        Assert.Equal(20, answer.NextAt);
    }

    [Fact]
    public void A_value_that_does_not_hold_today_says_nothing()
    {
        var past = Parameter(30) with { Values = [Value(30) with { From = new(2019, 1, 1), Until = Today }] };
        var coming = Parameter(40) with { Values = [Value(40) with { From = Today.AddDays(1) }] };
        Assert.Empty(new ThresholdTable([past, coming], Today).Steps);
    }

    [Fact]
    public void Numbers_that_begin_no_duty_are_no_thresholds() =>
        Assert.Empty(new ThresholdTable([Parameter(30) with { Duty = null }, Parameter(40) with { Unit = ParameterUnit.Days }], Today).Steps);

    [Fact]
    public void Growing_never_takes_a_duty_away_and_next_is_always_ahead()
    {
        var cases = Gen.Zip(Gen.Choose(1, 400).ListOf(), Gen.Zip(Gen.Choose(1, 500), Gen.Choose(0, 200))).ToArbitrary();
        Prop.ForAll(cases, c =>
        {
            var table = Table([.. c.Item1]);
            var (small, large) = (table.At(c.Item2.Item1), table.At(c.Item2.Item1 + c.Item2.Item2));
            return small.Holding <= large.Holding
                && small.Reached.All(t => t.People <= small.Headcount)
                && (small.NextAt is not { } next || next > small.Headcount && table.At(next).Holding == small.Holding + small.Next.Count);
        }).QuickCheckThrowOnFailure();
    }

    private static (int Always, int Reached, int? Next) Shape(ThresholdAnswer answer) => (answer.Always.Count, answer.Reached.Count, answer.NextAt);

    private static ThresholdTable Table(params int[] thresholds) => new(thresholds.Select(Parameter), Today);

    private static LawParameter Parameter(int people) => new()
    {
        Id = $"threshold-{people}", Titles = Text("titre"), Unit = ParameterUnit.People, Duty = new() { Order = 1, Title = Text("faire"), About = Text("ceci") }, Values = [Value(people)],
    };

    private static ParameterValue Value(int people) => new() { From = new(2019, 1, 1), Value = people, Citation = new() { Ref = "Art. 1", Grade = "A", AsOf = "2026-11-21" } };

    private static LocalText Text(string text) => new() { Fr = text, En = text };
}
