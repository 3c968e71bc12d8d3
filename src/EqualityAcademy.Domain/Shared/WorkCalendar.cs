namespace EqualityAcademy.Domain.Shared;

/// <summary>Days on which something can reasonably fall due in a French workshop.</summary>
public static class WorkCalendar
{
    /// <summary>The national public holidays (C. trav. L3133-1); those of Alsace and Moselle are left out.</summary>
    public static IReadOnlyList<DateOnly> PublicHolidays(int year)
    {
        var easter = Easter(year);
        return
        [
            new(year, 1, 1),
            easter.AddDays(1),
            new(year, 5, 1),
            new(year, 5, 8),
            easter.AddDays(39),
            easter.AddDays(50),
            new(year, 7, 14),
            new(year, 8, 15),
            new(year, 11, 1),
            new(year, 11, 11),
            new(year, 12, 25),
        ];
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var day = h + l - 7 * m + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }

    public static bool IsPublicHoliday(DateOnly day) => PublicHolidays(day.Year).Contains(day);

    /// <summary>Monday to Friday, no public holiday.</summary>
    public static bool IsWorkday(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsPublicHoliday(day);

    /// <summary>August, and the days between Christmas and New Year.</summary>
    public static bool MostShopsClose(DateOnly day) => day.Month == 8 || day is { Month: 12, Day: >= 24 };

    /// <summary>A workday on which the shops are open.</summary>
    public static bool IsOpenDay(DateOnly day) => IsWorkday(day) && !MostShopsClose(day);

    public static DateOnly OpenDayFrom(DateOnly day)
    {
        while (!IsOpenDay(day)) day = day.AddDays(1);
        return day;
    }

    public static DateOnly OpenDayUntil(DateOnly day)
    {
        while (!IsOpenDay(day)) day = day.AddDays(-1);
        return day;
    }
}
