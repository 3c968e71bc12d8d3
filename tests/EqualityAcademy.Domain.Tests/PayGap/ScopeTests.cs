using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class ScopeTests
{
    private static readonly ReferencePeriod Year = ReferencePeriod.CalendarYear(2026);

    [Theory]
    [InlineData(Contract.Permanent, ScopeState.Counted)]
    [InlineData(Contract.FixedTerm, ScopeState.Counted)]
    [InlineData(Contract.Apprenticeship, ScopeState.OutByContract)]
    [InlineData(Contract.Professionalisation, ScopeState.OutByContract)]
    [InlineData(Contract.SecondedIn, ScopeState.OutByContract)]
    [InlineData(Contract.Expatriate, ScopeState.OutByContract)]
    [InlineData(Contract.EarlyRetirement, ScopeState.OutByContract)]
    public void Some_contracts_never_count(Contract contract, ScopeState expected)
    {
        Assert.Equal(expected, Scope.Of(People.One() with { Contract = contract }));
        var absent = Scope.Of(People.One() with { Contract = contract, MonthsPresent = 0 });
        Assert.Equal(expected == ScopeState.Counted ? ScopeState.OutByPresence : expected, absent);
    }

    [Theory]
    [InlineData(6, ScopeState.Counted)]   // absent exactly half
    [InlineData(5.9, ScopeState.OutByPresence)]
    [InlineData(12, ScopeState.Counted)]
    public void Absent_for_exactly_half_of_the_period_still_counts(double months, ScopeState expected) =>
        Assert.Equal(expected, Scope.Of(People.One() with { MonthsPresent = (decimal)months }));

    [Theory]
    [InlineData("1996-12-31", null, AgeBand.From30To39)] // thirty on the last day
    [InlineData("1997-01-01", null, AgeBand.Under30)]
    [InlineData("1976-12-31", null, AgeBand.From50)]
    [InlineData("1977-01-01", null, AgeBand.From40To49)]
    [InlineData("1986-12-31", null, AgeBand.From40To49)]
    [InlineData("1996-07-29", "2026-07-28", AgeBand.Under30)] // thirty the day after leaving
    [InlineData("1996-07-28", "2026-07-28", AgeBand.From30To39)]
    [InlineData("1997-01-15", "2027-01-31", AgeBand.Under30)] // leaves after the period: its last day counts
    public void Age_is_taken_on_the_last_day(string birth, string? exit, AgeBand expected)
    {
        var employee = People.One() with { BirthDate = Day(birth), ExitDate = exit is null ? null : Day(exit) };
        Assert.Equal(expected, Ages.Band(Ages.On(employee.BirthDate, Year.DayFor(employee))));
    }

    [Theory]
    [InlineData("1996-02-29", "2026-02-28", 29)]
    [InlineData("1996-02-29", "2026-03-01", 30)]
    [InlineData("1996-02-29", "2028-02-29", 32)]
    public void A_leap_day_child_is_older_in_march(string birth, string day, int age) => Assert.Equal(age, Ages.On(Day(birth), Day(day)));

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", true)]
    [InlineData("2025-07-01", "2026-06-30", true)]
    [InlineData("2025-03-01", "2026-02-28", true)]
    [InlineData("2023-03-01", "2024-02-29", true)]
    [InlineData("2026-01-01", "2026-12-30", false)]
    [InlineData("2026-01-01", "2027-01-01", false)]
    [InlineData("2026-12-31", "2026-01-01", false)]
    [InlineData("9999-06-01", "9999-12-31", false)]
    public void A_period_is_twelve_months(string first, string last, bool fits)
    {
        var period = ReferencePeriod.From(Day(first), Day(last));
        Assert.Equal(fits, period.Succeeded);
        if (!fits) Assert.Equal(PayTexts.PeriodNotTwelveMonths, Assert.Single(period.Problems).TextKey);
        else Assert.Equal(Day(last).Year + 1, period.Value.FirstPublicationYear);
    }

    [Theory]
    [InlineData(false, null, null, LeaveReturn.None)]
    [InlineData(false, false, false, LeaveReturn.None)]
    [InlineData(true, false, null, LeaveReturn.WithoutRaisesGranted)]
    [InlineData(true, true, true, LeaveReturn.Raised)]
    [InlineData(true, true, false, LeaveReturn.NotRaised)]
    [InlineData(true, null, null, null)]      // not said
    [InlineData(true, true, null, null)]
    [InlineData(true, false, true, null)]     // raised where no raise was
    [InlineData(false, true, null, null)]     // not back, yet answers
    [InlineData(false, null, true, null)]
    public void Three_answers_make_one_state_or_contradict_each_other(bool returned, bool? granted, bool? raised, LeaveReturn? expected) =>
        Assert.Equal(expected, LeaveReturns.From(returned, granted, raised));

    [Fact]
    public void A_person_absent_for_long_counts_among_the_returns_and_nowhere_else()
    {
        var mother = People.One("E99") with { MonthsPresent = 4, Return = LeaveReturn.NotRaised, BasePay = 900_000, Raised = true };
        var result = PayList.Compute(PayBand.Of50To250, [.. People.Many(10, 10), mother]);
        Assert.Equal((20, 1, 0), (result.Population.InScope, result.Population.OutByPresence, result.Index.ByCsp.Maternity.Result.Value.Score));
        Assert.Equal(30_000, result.Index.ByCsp.TopTen.Result.Value.People.Value.TenthPay);
        Assert.Equal(WhyNot.NoRaise, ((RaiseIndicators.Together)result.Index.ByCsp.Raises).RaisesOrPromotions.Result.Why);
    }

    [Fact]
    public void Nobody_back_and_nobody_back_from_a_leave_with_raises_are_told_apart()
    {
        Assert.Equal(WhyNot.NoReturn, PayList.Compute(PayBand.Of50To250, People.Many(5, 5)).Index.ByCsp.Maternity.Result.Why);
        var result = PayList.Compute(PayBand.Of50To250, [.. People.Many(5, 5), People.One() with { Return = LeaveReturn.WithoutRaisesGranted }]);
        Assert.Equal((1, WhyNot.NoRaiseDuringLeave), (result.Index.ByCsp.Maternity.Returns.Value, result.Index.ByCsp.Maternity.Result.Why));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
