using EqualityAcademy.Domain.Obligations;
using FsCheck;
using FsCheck.Fluent;
using static EqualityAcademy.Domain.Tests.Obligations.SmallLaw;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class WhatIfTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly Until = new(2036, 12, 31);

    private static WhatIfAnswer Ask(CompanyFacts facts, Change change, DateOnly? on = null) =>
        new WhatIf(Parameters, Texts).Compare(facts, change, Today, on ?? Today, Until);

    private static CompanyFacts At(int people, params (string Fact, string Value)[] facts) =>
        new(Headcounts.Assumed(people, Today), facts.ToDictionary(f => f.Fact, f => f.Value));

    private static Change People(int people, string from = "2026-11-01") => new(Day(from), people, new Dictionary<string, string?>());

    private static Change Answer(string fact, string? value) => new(Day("2026-11-01"), null, new Dictionary<string, string?> { [fact] = value });

    private static string[] Said(IEnumerable<DutyShift> shifts) => [.. shifts.Select(s => $"{s.Day:yyyy-MM-dd} {s.Duty.Obligation.Id}")];

    [Fact]
    public void Crossing_the_threshold_brings_each_duty_after_its_own_run()
    {
        var answer = Ask(At(49), People(50));
        Assert.Equal(["2026-11-01 plan"], Said(answer.Of(ShiftKind.Appears)));
        Assert.Equal(["2028-01-01 draft", "2028-11-01 powers", "2029-01-01 years", "2029-11-01 index"], Said(answer.Of(ShiftKind.Coming)));
        Assert.Equal(["2026-11-01 small"], Said(answer.Of(ShiftKind.Disappears)));
        Assert.Equal(4 * Hours, answer.Hours); // announced law and advice cost nothing yet
    }

    [Fact]
    public void What_has_come_by_the_day_looked_at_appears()
    {
        var answer = Ask(At(49), People(50), Day("2028-11-01"));
        Assert.Equal(["2026-11-01 plan", "2028-01-01 draft", "2028-11-01 powers"], Said(answer.Of(ShiftKind.Appears)));
        Assert.Equal(["2029-01-01 years", "2029-11-01 index"], Said(answer.Of(ShiftKind.Coming)));
    }

    [Fact]
    public void A_headcount_reached_later_counts_from_its_month() =>
        Assert.Equal("2029-03-01 powers", Said(Ask(At(49), People(50, "2027-03-01")).Of(ShiftKind.Coming))[2]);

    [Fact]
    public void Falling_below_takes_away_at_once_and_years_at_the_turn_of_the_year()
    {
        var answer = Ask(At(50), People(49));
        Assert.Equal(["2026-11-01 plan", "2026-11-01 powers", "2026-11-01 index", "2027-01-01 years"], Said(answer.Removed));
        Assert.Empty(answer.Added);
    }

    [Fact]
    public void A_run_that_is_cut_short_never_arrives()
    {
        var growing = new CompanyFacts(Headcounts.Of([(Day("2020-01-01"), 45), (Day("2026-03-01"), 52)]), new Dictionary<string, string>());
        Assert.Equal(["2028-01-01 years", "2028-03-01 powers", "2029-03-01 index"], Said(Ask(growing, People(48)).Of(ShiftKind.NeverComes).Where(s => s.IsLaw)));
    }

    [Fact]
    public void What_comes_with_or_without_the_change_is_said_apart()
    {
        var growing = new CompanyFacts(Headcounts.Of([(Day("2020-01-01"), 45), (Day("2026-03-01"), 52)]), new Dictionary<string, string>());
        var answer = Ask(growing, People(60));
        Assert.Empty(answer.Added);
        Assert.Contains("2028-03-01 powers", Said(answer.Of(ShiftKind.StartsAnyway)));
    }

    [Fact]
    public void An_answer_brings_its_duties_and_an_answer_taken_back_leaves_them_open()
    {
        Assert.Equal(["2026-11-01 council"], Said(Ask(At(20, ("has-cse", "no")), Answer("has-cse", "yes")).Of(ShiftKind.Appears)));
        Assert.Equal(["2026-11-01 council"], Said(Ask(At(20, ("has-cse", "yes")), Answer("has-cse", "no")).Of(ShiftKind.Disappears)));
        var open = Assert.Single(Ask(At(20, ("has-cse", "yes")), Answer("has-cse", null)).Shifts);
        Assert.Equal((ShiftKind.Open, "has-cse"), (open.Kind, open.Duty.Missing[0]));
    }

    [Fact]
    public void Work_on_occasion_is_counted_apart()
    {
        var answer = Ask(At(20, ("has-cse", "no")), Answer("has-cse", "yes"));
        Assert.Equal((0, Hours), (answer.Hours, answer.HoursOnOccasion));
    }

    [Fact]
    public void Nothing_changed_and_today_looked_at_nothing_appears_or_disappears() => Prop.ForAll(Series, Gen.Elements(null, "yes", "no").ToArbitrary(), (months, council) =>
    {
        var facts = new CompanyFacts(months, council is null ? new Dictionary<string, string>() : new() { ["has-cse"] = council });
        var answer = Ask(facts, new(Day("2026-11-01"), null, new Dictionary<string, string?>()));
        return answer.Shifts.All(s => s.Kind is ShiftKind.StartsAnyway or ShiftKind.EndsAnyway or ShiftKind.Open && s.Day > Today);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_change_adds_undoing_it_takes_away() => Prop.ForAll(Gen.Choose(1, 80).ToArbitrary(), Gen.Choose(1, 80).ToArbitrary(), (before, after) =>
    {
        var there = Ask(At(before), People(after));
        var back = Ask(At(before).With(Headcounts.Assumed(after, Today), new Dictionary<string, string?>()), People(before));
        return there.Of(ShiftKind.Appears).Select(s => s.Duty.Obligation.Id).All(id => back.Of(ShiftKind.Disappears).Any(s => s.Duty.Obligation.Id == id));
    }).QuickCheckThrowOnFailure();

    /// <summary>The days chosen lose nothing: on any day the path says what evaluating that day says.</summary>
    [Fact]
    public void A_path_says_of_every_day_what_its_evaluation_says() => Prop.ForAll(Series, Gen.Choose(0, Until.DayNumber - Today.DayNumber).ToArbitrary(), (months, days) =>
    {
        var facts = new CompanyFacts(months, new Dictionary<string, string>());
        var day = Today.AddDays(days);
        return Texts.All(o => DutyPath.Of(o, facts, Parameters, Today, Until).At(day).Duty.Status == new Evaluator(Parameters).Evaluate(o, facts, day).Status);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<Headcounts> Series => Gen.Zip(Gen.Choose(0, 180), Gen.Choose(40, 60)).ListOf(6)
        .Select(list => Headcounts.Of(list.Select(v => (new DateOnly(2018, 1, 1).AddMonths(v.Item1), (decimal)v.Item2)))).ToArbitrary();
}
