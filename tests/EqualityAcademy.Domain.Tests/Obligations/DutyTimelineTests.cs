using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class DutyTimelineTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly Until = new(2032, 1, 1);

    [Fact]
    public void A_yearly_duty_comes_every_year() =>
        Assert.Equal(["2027-03-01", "2028-03-01", "2029-03-01", "2030-03-01", "2031-03-01"], Days(StandingTests.Filed(["yearly(03-01)"])));

    [Fact]
    public void A_duty_of_four_years_comes_after_its_fact_and_keeps_its_day() =>
        Assert.Equal(["2028-02-29"], Days(StandingTests.Filed(["every(P4Y, from=last)"]), ("last", "2024-02-29")));

    [Fact]
    public void A_missed_date_stands_once_and_the_series_goes_on_after_today() =>
        Assert.Equal(["2026-02-01", "2027-02-01", "2028-02-01", "2029-02-01", "2030-02-01", "2031-02-01"], Days(StandingTests.Filed(["every(P1Y, from=last)"]), ("last", "2025-02-01")));

    [Fact]
    public void A_fixed_day_and_a_single_deadline_come_once()
    {
        Assert.Equal(["2029-03-01"], Days(StandingTests.Filed(["on(2029-03-01)"])));
        Assert.Equal(["2028-06-30"], Days(StandingTests.Filed(["within(P3Y, from=below)"]), ("below", "2025-06-30")));
        Assert.Empty(Days(StandingTests.Filed(["continuous"])));
        Assert.Empty(Days(StandingTests.Filed(["on(birth)"])));
    }

    [Fact]
    public void A_text_that_ends_asks_for_nothing_more() =>
        Assert.Equal(["2027-03-01"], Days(StandingTests.Filed(["yearly(03-01)"], until: new(2028, 1, 1))));

    [Fact]
    public void Law_in_force_later_begins_and_then_falls_due()
    {
        var line = Line(StandingTests.Filed(["yearly(03-01)"], from: new(2029, 7, 1)));
        Assert.Equal([OccurrenceKind.Start, OccurrenceKind.Due, OccurrenceKind.Due], line.Select(o => o.Kind));
        Assert.Equal(["2029-07-01", "2030-03-01", "2031-03-01"], line.Select(o => Text(o.On)));
    }

    [Fact]
    public void Announced_law_only_says_when_it_would_begin()
    {
        var occurrence = Assert.Single(Line(StandingTests.Filed(["yearly(03-01)"], LawStatus.Draft, new(2028, 1, 1))));
        Assert.Equal((OccurrenceKind.Announced, new DateOnly(2028, 1, 1)), (occurrence.Kind, occurrence.On));
    }

    [Fact]
    public void A_counting_rule_that_will_be_met_begins_on_that_day()
    {
        var parameter = new LawParameter { Id = "fifty", Titles = new() { Fr = "x", En = "x" }, Unit = ParameterUnit.People, Values = [new() { From = new(2019, 1, 1), Value = 50, Citation = new() { Ref = "x", Grade = "A", AsOf = "2026-11-21" } }] };
        var obligation = StandingTests.Filed(["yearly(03-01)"], conditions: new() { Headcount = new() { Count = CountingRule.Idx3, AtLeast = "fifty" } });
        var evaluator = new Evaluator(new Dictionary<string, LawParameter> { ["fifty"] = parameter });
        var facts = new CompanyFacts(Headcounts.Of([(new(2020, 1, 1), 45), (new(2026, 4, 1), 55)]), new Dictionary<string, string>());
        var line = new DutyTimeline(evaluator).Between(evaluator.EvaluateAll([obligation], facts, Today), facts, Today, From, Until);
        Assert.Equal(["2029-04-01 Start", "2030-03-01 Due", "2031-03-01 Due"], line.Select(o => $"{Text(o.On)} {o.Kind}"));
    }

    [Fact]
    public void Every_occurrence_lies_between_the_two_dates_in_order_and_none_comes_twice() => Prop.ForAll(
        Gen.Zip(Gen.Choose(1, 40), Gen.Zip(Gen.Elements('Y', 'M', 'W', 'D'), Gen.Zip(Gen.Choose(0, 3000), Gen.Choose(0, 1500)))).ToArbitrary(),
        c =>
        {
            var (count, (unit, (fact, length))) = c;
            var (from, until) = (Today.AddDays(-200), Today.AddDays(length));
            var facts = new CompanyFacts(Headcounts.None, new Dictionary<string, string> { ["last"] = Text(Today.AddDays(-fact)) });
            var line = Between([StandingTests.Filed([$"every(P{count}{unit}, from=last)"])], facts, from, until);
            return line.All(o => o.On >= from && o.On < until) && line.SequenceEqual(line.DistinctBy(o => o.On).OrderBy(o => o.On)) && line.Count(o => o.On < Today) <= 1;
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Days(Obligation obligation, params (string Fact, string Value)[] facts) => Line(obligation, facts).Select(o => Text(o.On));

    private static IReadOnlyList<Occurrence> Line(Obligation obligation, params (string Fact, string Value)[] facts) =>
        Between([obligation], new(Headcounts.None, facts.ToDictionary(f => f.Fact, f => f.Value)), From, Until);

    private static IReadOnlyList<Occurrence> Between(Obligation[] obligations, CompanyFacts facts, DateOnly from, DateOnly until)
    {
        var evaluator = new Evaluator(new Dictionary<string, LawParameter>());
        return new DutyTimeline(evaluator).Between(evaluator.EvaluateAll(obligations, facts, Today), facts, Today, from, until);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
