using EqualityAcademy.Domain.Obligations;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class CountingTests
{
    private static Headcounts Series(params (string Month, int Value)[] values) =>
        Headcounts.Of(values.Select(v => (DateOnly.Parse(v.Month + "-01", System.Globalization.CultureInfo.InvariantCulture), (decimal)v.Value)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-01-31", CountState.Running)] // eleven months
    [InlineData("2026-02-28", CountState.Running)] // the last day of the twelfth
    [InlineData("2026-03-01", CountState.Met)]     // twelve months
    [InlineData("2026-03-02", CountState.Met)]
    public void Twelve_months_in_a_row_are_counted_to_the_day(string day, CountState expected)
    {
        var result = Counting.Count(CountingRule.Ct12, Series(("2024-01", 45), ("2025-03", 50)), 50, Day(day));
        Assert.Equal(expected, result.State);
        Assert.Equal((Day("2025-03-01"), Day("2026-03-01")), (result.ReachedOn, result.MetOn));
    }

    [Theory]
    [InlineData("2028-02-29", CountState.Running)]
    [InlineData("2028-03-01", CountState.Met)]
    public void The_grace_of_the_index_lasts_three_years_to_the_day(string day, CountState expected) =>
        Assert.Equal(expected, Counting.Count(CountingRule.Idx3, Series(("2024-01", 45), ("2025-03", 50)), 50, Day(day)).State);

    [Fact]
    public void One_month_below_starts_the_run_again()
    {
        var series = Series(("2024-01", 45), ("2024-06", 50), ("2025-04", 49), ("2025-05", 50));
        Assert.Equal(CountState.Running, Counting.Count(CountingRule.Ct12, series, 50, Day("2026-04-30")).State);
        Assert.Equal(CountState.Met, Counting.Count(CountingRule.Ct12, series, 50, Day("2026-05-01")).State);
    }

    [Fact]
    public void A_text_may_give_more_months_after_the_run() =>
        Assert.Equal(Day("2027-03-01"), Counting.Count(CountingRule.Ct12, Series(("2024-01", 45), ("2025-03", 50)), 50, Day("2026-06-01"), plusMonths: 12).MetOn);

    [Theory]
    [InlineData("2025-12-31", CountState.Running)]
    [InlineData("2026-01-01", CountState.Met)]
    public void Five_calendar_years_are_needed_upwards(string day, CountState expected) =>
        Assert.Equal(expected, Counting.Count(CountingRule.Ss5, Series(("2019-01", 200), ("2021-01", 250)), 250, Day(day)).State);

    [Fact]
    public void One_year_below_loses_the_threshold_at_once() =>
        Assert.Equal(CountState.Below, Counting.Count(CountingRule.Ss5, Series(("2015-01", 300), ("2025-01", 249)), 250, Day("2026-06-01")).State);

    [Fact]
    public void A_short_series_is_unknown_and_not_below() =>
        Assert.Equal(CountState.Unknown, Counting.Count(CountingRule.Ct12, Series(("2026-09", 60)), 50, Day("2026-11-21")).State);

    [Fact]
    public void Below_on_the_day_is_below_whatever_came_before() => Prop.ForAll(
        Gen.Choose(1, 400).ListOf(24).Select(v => v.ToArray()).ToArbitrary(),
        values =>
        {
            var months = values.Select((v, i) => (new DateOnly(2024, 1, 1).AddMonths(i), (decimal)v)).ToArray();
            var result = Counting.Count(CountingRule.Ct12, Headcounts.Of(months), 50, new(2025, 12, 15));
            var run = months.Reverse().TakeWhile(m => m.Item2 >= 50).Count();
            return result.State == (run == 0 ? CountState.Below : run == 24 || run > 12 ? CountState.Met : CountState.Running);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("yearly(03-01)", "2026-11-21", "2027-03-01")]
    [InlineData("yearly(03-01)", "2027-03-01", "2027-03-01")]
    [InlineData("every(P4Y, from=last)", "2026-11-21", "2028-02-29")]
    [InlineData("within(P2M, from=last)", "2026-11-21", "2024-04-29")]
    [InlineData("before(P1M, last)", "2026-11-21", "2024-01-29")]
    [InlineData("on(2029-03-01)", "2026-11-21", "2029-03-01")]
    [InlineData("continuous", "2026-11-21", null)]
    [InlineData("on(advert)", "2026-11-21", null)]
    public void A_deadline_is_computed_from_its_words(string text, string day, string? expected)
    {
        var facts = new CompanyFacts(Headcounts.None, new Dictionary<string, string> { ["last"] = "2024-02-29" });
        Assert.Equal(expected is null ? null : Day(expected), DueRule.Parse(text)!.On(Day(day), facts, met: null));
    }

    [Theory]
    [InlineData("sometimes")]
    [InlineData("every(4 years, from=last)")]
    [InlineData("yearly(13-01)")]
    [InlineData("within(P1M)")]
    public void Other_words_are_refused(string text) => Assert.Null(DueRule.Parse(text));
}
