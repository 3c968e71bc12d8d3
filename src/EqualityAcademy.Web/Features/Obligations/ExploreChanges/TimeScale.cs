using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Features.Obligations.ExploreChanges;

/// <summary>Days as places on a line, in percent of its width.</summary>
public sealed record TimeScale(DateOnly From, DateOnly To)
{
    private const int LeastYears = 4;
    private const int MostLabels = 6;

    /// <summary>From the beginning of this month to the end of a year: a little after the last day shown.</summary>
    public static TimeScale Over(DateOnly today, IEnumerable<DateOnly> days)
    {
        var last = days.Append(today.AddYears(LeastYears)).Max();
        return new(new(today.Year, today.Month, 1), new(last.Year + 1, 1, 1));
    }

    /// <summary>The first of January of each year.</summary>
    public IReadOnlyList<DateOnly> Years => [.. Enumerable.Range(From.Year + 1, To.Year - From.Year - 1).Select(y => new DateOnly(y, 1, 1))];

    /// <summary>Days before the beginning are drawn at the beginning.</summary>
    public string At(DateOnly day) => $"{Svg.Number(100 * Share(day))}%";

    /// <summary>Whether the year is written: not all of them where there are many.</summary>
    public bool Shows(DateOnly year) => (year.Year - From.Year - 1) % (((To.Year - From.Year - 2) / MostLabels) + 1) == 0;

    private double Share(DateOnly day) => Math.Clamp((double)(day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber), 0, 1);
}
