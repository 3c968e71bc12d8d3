using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>One entry of a headcount series: the first of a month, and how many people from then on.</summary>
public readonly record struct MonthCount(DateOnly Month, decimal People);

/// <summary>
/// What is asked back about a series of headcounts. Each problem names the month it is about (<c>2026-03</c>); its arguments are numbers and first days of months.
/// The same number at both ends of a long silence is the answer yes: it says that nothing changed between.
/// </summary>
public static class SeriesChecks
{
    /// <summary>Months between two entries after which a number is not taken to have stayed: a yearly habit, and one month late.</summary>
    public const int LongestSilence = 13;

    /// <summary>Up and down again within so many months is asked about.</summary>
    private const int ShortStay = 2;

    private const int FewPeople = 5;

    /// <summary>Months to come: impossible, whatever is confirmed.</summary>
    public static IReadOnlyList<Problem> Impossible(IEnumerable<MonthCount> series, DateOnly today) =>
        [.. series.Where(m => m.Month > FirstOf(today)).Select(m => new Problem(Name(m.Month), "SeriesFuture", m.Month))];

    /// <summary>Silences inside the series, and from its end to today.</summary>
    public static IReadOnlyList<Problem> Silences(IEnumerable<MonthCount> series, DateOnly today)
    {
        var list = series.OrderBy(m => m.Month).ToList();
        var problems = list.Zip(list.Skip(1)).Where(p => p.First.People != p.Second.People && Months(p.First.Month, p.Second.Month) > LongestSilence)
            .Select(p => Stayed(p.First, p.Second.Month.AddMonths(-1))).ToList();
        if (list.Count > 0 && Months(list[^1].Month, FirstOf(today)) > LongestSilence) problems.Add(Stayed(list[^1], FirstOf(today)));
        return problems;
    }

    /// <summary>Numbers that look like a slip: up and down again at once, down and up again, or many times as many.</summary>
    /// <param name="steps">The headcounts with which the law compares: a smaller jump over one of them is asked about too.</param>
    public static IReadOnlyList<Problem> Slips(IEnumerable<MonthCount> series, IReadOnlyList<int> steps)
    {
        var list = series.OrderBy(m => m.Month).ToList();
        var problems = new List<Problem>();
        for (var i = 1; i < list.Count; i++)
        {
            if (i + 1 < list.Count && IsSpike(list[i - 1], list[i], list[i + 1], steps))
                problems.Add(new(Name(list[i].Month), "SeriesSpike", list[i - 1].People, list[i - 1].Month, list[i].People, list[i].Month, list[i + 1].People, list[i + 1].Month));
            else if (IsManyTimes(list[i - 1].People, list[i].People))
                problems.Add(new(Name(list[i].Month), "SeriesJump", list[i - 1].People, list[i - 1].Month, list[i].People, list[i].Month));
        }

        return problems;
    }

    public static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static Problem Stayed(MonthCount at, DateOnly until) => new(Name(at.Month), "SeriesSilence", at.People, at.Month, until);

    private static bool IsSpike(MonthCount before, MonthCount at, MonthCount after, IReadOnlyList<int> steps)
    {
        var (up, down) = (at.People > before.People && at.People > after.People, at.People < before.People && at.People < after.People);
        if ((!up && !down) || Months(at.Month, after.Month) > ShortStay) return false;
        var near = up ? Math.Max(before.People, after.People) : Math.Min(before.People, after.People);
        var (high, low) = (Math.Max(at.People, near), Math.Min(at.People, near));
        var doubles = high >= 2 * low && high - low >= FewPeople;
        return doubles || (4 * high >= 5 * low && steps.Any(s => high >= s && low < s));
    }

    private static bool IsManyTimes(decimal a, decimal b) => Math.Max(a, b) >= 4 * Math.Min(a, b) && Math.Abs(a - b) >= 2 * FewPeople;

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
