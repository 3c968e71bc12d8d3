using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// Twelve consecutive months chosen by the employer (index-egapro.md §2), both days included, as payroll people write them.
/// The directive's period is the calendar year before the declaration.
/// </summary>
public sealed record ReferencePeriod
{
    private const int Months = 12;

    private ReferencePeriod(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    public DateOnly First { get; }
    public DateOnly Last { get; }

    /// <summary>The earliest year in which results of this period can be published: it ends by 31 December of the year before.</summary>
    public int FirstPublicationYear => Last.Year + 1;

    public static ReferencePeriod CalendarYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public static Outcome<ReferencePeriod> From(DateOnly first, DateOnly last)
    {
        if (first > DateOnly.MaxValue.AddYears(-1)) return new Problem("reference_start", PayTexts.PeriodNotTwelveMonths);
        var expected = first.AddMonths(Months).AddDays(-1);
        return last == expected ? new ReferencePeriod(first, last) : new Problem("reference_end", PayTexts.PeriodNotTwelveMonths, first, expected);
    }

    /// <summary>The day on which age, category and level are read: the last of the period, or the person's last in the company if earlier.</summary>
    public DateOnly DayFor(Employee employee) => employee.ExitDate is { } exit && exit < Last ? exit : Last;

    /// <summary>The calendar months of the period a person can have been present in: an upper bound of the months present.</summary>
    public int MonthsTouchedBy(Employee employee)
    {
        var from = employee.EntryDate > First ? employee.EntryDate : First;
        var to = DayFor(employee);
        if (from > to) return 0;
        var touched = (to.Year - from.Year) * Months + to.Month - from.Month + 1;
        return Math.Min(touched, Months);
    }
}

/// <summary>Ages in whole years.</summary>
public static class Ages
{
    /// <summary>Somebody born on 29 February is a year older on 1 March of a common year.</summary>
    public static int On(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }

    public static AgeBand Band(int age) => age switch { < 30 => AgeBand.Under30, < 40 => AgeBand.From30To39, < 50 => AgeBand.From40To49, _ => AgeBand.From50 };
}
