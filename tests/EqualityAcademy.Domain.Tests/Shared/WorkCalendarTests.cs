using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Shared;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter_falls_where_the_almanac_says(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), WorkCalendar.Easter(year));

    [Fact]
    public void The_public_holidays_of_2027_are_these_eleven() => Assert.Equal(
        ["01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25"],
        WorkCalendar.PublicHolidays(2027).Order().Select(d => d.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-11", false)]
    [InlineData("2027-03-29", false)]
    [InlineData("2027-03-30", true)]
    public void A_workday_is_no_weekend_and_no_holiday(string day, bool workday) =>
        Assert.Equal(workday, WorkCalendar.IsWorkday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April() => Prop.ForAll(Gen.Choose(1900, 2200).ToArbitrary(), year =>
    {
        var easter = WorkCalendar.Easter(year);
        return easter.DayOfWeek == DayOfWeek.Sunday && easter >= new DateOnly(year, 3, 22) && easter <= new DateOnly(year, 4, 25);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_next_open_day_is_open_and_none_lies_between() => Prop.ForAll(Gen.Choose(0, 20000).ToArbitrary(), n =>
    {
        var day = new DateOnly(2020, 1, 1).AddDays(n);
        var (after, before) = (WorkCalendar.OpenDayFrom(day), WorkCalendar.OpenDayUntil(day));
        return WorkCalendar.IsOpenDay(after) && WorkCalendar.IsOpenDay(before) && before <= day && day <= after
            && Enumerable.Range(1, after.DayNumber - before.DayNumber).All(d => before.AddDays(d) == after || !WorkCalendar.IsOpenDay(before.AddDays(d)));
    }).QuickCheckThrowOnFailure();
}
