using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>
/// Gives each action a day that people can keep: its best start plus its months, an open workday, no more than two actions in
/// one month. A best start more than six months away is not waited for. A legal duty starts now and takes one or two months;
/// when those are full, the next free month.
/// </summary>
/// <param name="taken">Days on which open actions already fall due.</param>
public sealed class DueDates(DateOnly today, IEnumerable<DateOnly> taken)
{
    /// <summary>Actions that may fall due in one month.</summary>
    public const int InOneMonth = 2;

    private const int LongestWait = 6;
    private const int FirstDay = 10;
    private const int SecondDay = 22;
    private const int DaysToSpare = 7;
    private const int DaysToCatchUp = 14;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly Dictionary<(int Year, int Month), int> _count = taken.CountBy(d => (d.Year, d.Month)).ToDictionary();

    /// <summary>The day of an action; the next action is placed with it in mind.</summary>
    public DateOnly Place(ActionTemplate action)
    {
        var wanted = Wanted(action);
        var month = FreeMonth(wanted);
        var count = CountIn(month);
        _count[(month.Year, month.Month)] = count + 1;
        var fixedDay = month.AddDays((count == 0 ? FirstDay : SecondDay) - 1);
        if (month > wanted) return WorkCalendar.OpenDayUntil(fixedDay);
        return InMonth(count > 0 && fixedDay > wanted ? fixedDay : wanted);
    }

    /// <summary>
    /// The day of a duty, backwards from its date: with a week to spare where there is one, in an earlier month when two actions fall due there, and no
    /// earlier than its work begins. Never after the date itself, unless that is past.
    /// </summary>
    public DateOnly Place(DutyToPlan duty)
    {
        var day = duty.Due is { } due ? Backwards(due, duty.LeadMonths) : InMonthFrom(today.AddMonths(Math.Clamp(duty.LeadMonths, 1, 2)));
        _count[(day.Year, day.Month)] = CountIn(day) + 1;
        return day;
    }

    private DateOnly Backwards(DateOnly due, int leadMonths)
    {
        if (due <= today) return WorkCalendar.OpenDayFrom(today.AddDays(DaysToCatchUp));
        var last = WorkCalendar.OpenDayUntil(due.AddDays(-DaysToSpare));
        var work = due.AddMonths(-leadMonths);
        var begins = Later(work < last ? work : last, today.AddDays(1));
        for (var day = last; day >= begins; day = WorkCalendar.OpenDayUntil(new DateOnly(day.Year, day.Month, 1).AddDays(-1)))
            if (CountIn(day) < InOneMonth) return day;
        if (last >= begins) return last;
        var latest = WorkCalendar.OpenDayUntil(due);
        return latest > today ? latest : due;
    }

    private DateOnly InMonthFrom(DateOnly wanted)
    {
        var month = FreeMonth(wanted);
        return month > wanted ? WorkCalendar.OpenDayUntil(month.AddDays(FirstDay - 1)) : InMonth(wanted);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private DateOnly Wanted(ActionTemplate action)
    {
        if (action.Kind == ActionKind.LegalDuty) return today.AddMonths(Math.Clamp(action.Effort.Months, 1, 2));
        return Start(action.Effort.BestStart).AddMonths(action.Effort.Months);
    }

    private DateOnly Start(string bestStart)
    {
        var best = Array.IndexOf(Months, bestStart) + 1;
        var wait = (best - today.Month + 12) % 12;
        return best == 0 || wait is 0 or > LongestWait ? today : new DateOnly(today.Year, today.Month, 1).AddMonths(wait);
    }

    private DateOnly FreeMonth(DateOnly wanted)
    {
        var month = new DateOnly(wanted.Year, wanted.Month, 1);
        while (CountIn(month) >= InOneMonth || WorkCalendar.MostShopsClose(month)) month = month.AddMonths(1);
        return month;
    }

    private int CountIn(DateOnly month) => _count.GetValueOrDefault((month.Year, month.Month));

    private static DateOnly InMonth(DateOnly day)
    {
        var after = WorkCalendar.OpenDayFrom(day);
        return after.Month == day.Month ? after : WorkCalendar.OpenDayUntil(day);
    }
}
