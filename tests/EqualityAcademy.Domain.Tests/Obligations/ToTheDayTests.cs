using System.Globalization;
using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Domain.Tests.Obligations;

/// <summary>The day on which a duty begins, as its status, its "from" and its reason say it.</summary>
public sealed class ToTheDayTests
{
    private const string Grown = "2015-01 45, 2025-03 50";
    private const string Fallen = "2015-01 45, 2024-03 50, 2025-06 49, 2025-07 50";

    [Theory]
    [InlineData("2025-02-28", DutyStatus.DoesNotApply)]
    [InlineData("2025-03-01", DutyStatus.Upcoming)]
    [InlineData("2026-02-28", DutyStatus.Upcoming)] // eleven months and all days of the twelfth
    [InlineData("2026-03-01", DutyStatus.Upcoming)] // twelve months: a council, not yet its powers
    [InlineData("2027-02-28", DutyStatus.Upcoming)]
    [InlineData("2027-03-01", DutyStatus.Applies)]
    public void The_powers_of_a_council_begin_twelve_months_after_twelve_months(string day, DutyStatus expected) =>
        Check(Count(CountingRule.Ct12, plusMonths: 12), Grown, day, expected, "2025-03-01", "2027-03-01");

    [Theory]
    [InlineData("2026-01-31", DutyStatus.Upcoming)]
    [InlineData("2026-02-28", DutyStatus.Upcoming)]
    [InlineData("2026-03-01", DutyStatus.Applies)]
    public void A_council_is_due_after_twelve_months(string day, DutyStatus expected) =>
        Check(Count(CountingRule.Ct12), Grown, day, expected, "2025-03-01", "2026-03-01");

    [Theory]
    [InlineData("2027-02-28", DutyStatus.Upcoming)]
    [InlineData("2027-03-01", DutyStatus.Applies)]
    public void The_index_leaves_three_years(string day, DutyStatus expected) =>
        Check(Count(CountingRule.Idx3), "2015-01 45, 2024-03 50", day, expected, "2024-03-01", "2027-03-01");

    [Theory]
    [InlineData("2025-05-31", DutyStatus.Applies, "2024-03-01", "2025-03-01")]
    [InlineData("2025-06-01", DutyStatus.DoesNotApply, null, null)]
    [InlineData("2025-06-30", DutyStatus.DoesNotApply, null, null)]
    [InlineData("2025-07-01", DutyStatus.Upcoming, "2025-07-01", "2026-07-01")]
    [InlineData("2026-06-30", DutyStatus.Upcoming, "2025-07-01", "2026-07-01")]
    [InlineData("2026-07-01", DutyStatus.Applies, "2025-07-01", "2026-07-01")]
    public void One_month_below_ends_the_run_and_a_new_one_begins(string day, DutyStatus expected, string? reached, string? met) =>
        Check(Count(CountingRule.Ct12), Fallen, day, expected, reached, met);

    [Theory]
    [InlineData("2027-03-01", DutyStatus.Upcoming)] // would be the day without the month below
    [InlineData("2028-06-30", DutyStatus.Upcoming)]
    [InlineData("2028-07-01", DutyStatus.Applies)]
    public void One_month_below_in_the_three_years_of_the_index_begins_them_again(string day, DutyStatus expected) =>
        Check(Count(CountingRule.Idx3), Fallen, day, expected, "2025-07-01", "2028-07-01");

    [Theory]
    [InlineData(CountingRule.Ss5, "2026-12-31", DutyStatus.Upcoming, "2027-01-01")]
    [InlineData(CountingRule.Ss5, "2027-01-01", DutyStatus.Applies, "2027-01-01")]
    [InlineData(CountingRule.Fy2, "2023-12-31", DutyStatus.Upcoming, "2024-01-01")]
    [InlineData(CountingRule.Fy2, "2024-01-01", DutyStatus.Applies, "2024-01-01")]
    [InlineData(CountingRule.Fy3, "2024-12-31", DutyStatus.Upcoming, "2025-01-01")]
    [InlineData(CountingRule.Fy3, "2025-01-01", DutyStatus.Applies, "2025-01-01")]
    public void Calendar_years_count_on_average_from_the_first_of_january(CountingRule rule, string day, DutyStatus expected, string met) =>
        Check(Count(rule), "2015-01 40, 2022-01 44, 2022-07 56", day, expected, "2022-01-01", met); // 2022: six months each, 50 on average

    [Theory]
    [InlineData("2026-12-31", DutyStatus.Applies)] // the year 2025 still counts
    [InlineData("2027-01-01", DutyStatus.DoesNotApply)]
    public void Five_years_are_lost_by_one_year_below(string day, DutyStatus expected) =>
        Assert.Equal(expected, Evaluate(Count(CountingRule.Ss5), "2015-01 60, 2026-01 49", day).Status);

    [Theory]
    [InlineData("2026-12-31", DutyStatus.Applies)]
    [InlineData("2027-01-01", DutyStatus.Unknown)]
    public void After_the_last_day_of_a_number_nothing_is_known_and_no_question_helps(string day, DutyStatus expected)
    {
        var duty = Evaluate(Count(CountingRule.Ct), "2015-01 60", day, until: "2027-01-01");
        Assert.Equal(expected, duty.Status);
        Assert.Empty(duty.Missing);
        Assert.Equal(expected == DutyStatus.Unknown, duty.Because.Single().LacksNumber);
    }

    [Fact]
    public void Before_the_first_day_of_a_number_nothing_is_known() => Assert.Equal(DutyStatus.Unknown, Evaluate(Count(CountingRule.Ct), "2015-01 60", "2018-12-31").Status);

    [Fact]
    public void A_text_that_holds_later_and_a_run_that_ends_still_later_begin_together_with_the_run()
    {
        var text = LawSample.Duty("x", Count(CountingRule.Idx3)) with { Holds = new() { From = Day("2027-01-01") } };
        Assert.Equal(Day("2028-03-01"), new Evaluator(Numbers(null)).Evaluate(text, Facts(Grown), Day("2026-11-21")).AppliesFrom);
        Assert.Equal(Day("2027-01-01"), new Evaluator(Numbers(null)).Evaluate(text, Facts("2015-01 60"), Day("2026-11-21")).AppliesFrom);
    }

    [Theory]
    [InlineData("no", "2027-03-10", "")]
    [InlineData("yes", null, "")]
    [InlineData(null, null, "method")]
    public void A_deadline_under_a_condition_asks_for_what_would_settle_it(string? method, string? due, string missing)
    {
        var text = LawSample.Duty("x", new() { All = [] }, "every(P1Y, from=last)") with { DueIf = new() { NotFact = "method" } };
        var said = new Dictionary<string, string> { ["last"] = "2026-03-10" };
        if (method is not null) said["method"] = method;
        var duty = new Evaluator(Numbers(null)).Evaluate(text, new(Headcounts.None, said), Day("2026-11-21"));
        Assert.Equal((due is null ? null : Day(due), missing), (duty.Due, string.Join(' ', duty.Missing)));
    }

    /// <param name="reached">Since when the threshold is reached, unless the duty does not apply.</param>
    /// <param name="met">From when the duty applies, unless it does not.</param>
    private static void Check(Condition condition, string series, string day, DutyStatus expected, string? reached, string? met)
    {
        var duty = Evaluate(condition, series, day);
        Assert.Equal(expected, duty.Status);
        if (expected == DutyStatus.DoesNotApply) (reached, met) = (null, null);
        var count = duty.Because.Single().Count!;
        Assert.Equal((reached is null ? null : Day(reached), met is null ? null : Day(met)), (count.ReachedOn, count.MetOn));
        Assert.Equal(count.MetOn, duty.AppliesFrom);
    }

    private static Duty Evaluate(Condition condition, string series, string day, string? until = null) =>
        new Evaluator(Numbers(until)).Evaluate(LawSample.Duty("x", condition), Facts(series), Day(day));

    private static CompanyFacts Facts(string series) =>
        new(Headcounts.Of(series.Split(", ").Select(s => s.Split(' ')).Select(s => (Day(s[0] + "-01"), decimal.Parse(s[1], CultureInfo.InvariantCulture)))), new Dictionary<string, string>());

    private static Condition Count(CountingRule rule, int plusMonths = 0) => new() { Headcount = new() { Count = rule, AtLeast = "fifty", PlusMonths = plusMonths } };

    private static Dictionary<string, LawParameter> Numbers(string? until)
    {
        var fifty = LawSample.Parameters["fifty"];
        return new() { ["fifty"] = fifty with { Values = [fifty.Values[0] with { Until = until is null ? null : Day(until) }] } };
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
