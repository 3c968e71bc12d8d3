using System.Globalization;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Obligations.TellHeadcount;

/// <summary>Reads what was typed into entries of the series: one month, or the twelve of a year that is over.</summary>
internal static class HeadcountForm
{
    private const int Earliest = 1970;
    private static readonly string[] Months = ["yyyy-MM", "M/yyyy", "M-yyyy", "M.yyyy", "MMMM yyyy", "MMM yyyy"];

    public static Outcome<IReadOnlyList<MonthCount>> Month(string? month, string? people)
    {
        var problems = new List<Problem>();
        var first = ParseMonth(month);
        if (first is null) problems.Add(new("month", "SeriesNotAMonth"));
        else if (first.Value.Year < Earliest) problems.Add(new("month", "SeriesTooLongAgo", Earliest));
        var count = People(people, "people", problems);
        return problems.Count > 0 ? problems : new MonthCount[] { new(first!.Value, count) };
    }

    public static Outcome<IReadOnlyList<MonthCount>> Year(string? year, string? people, DateOnly today)
    {
        var problems = new List<Problem>();
        var read = int.TryParse(year?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= Earliest and <= 9999;
        if (!read) problems.Add(new("year", "SeriesNotAYear", (today.Year - 1).ToString(CultureInfo.InvariantCulture)));
        else if (number >= today.Year) problems.Add(new("year", "SeriesYearNotOver", number.ToString(CultureInfo.InvariantCulture)));
        var count = People(people, "average", problems);
        return problems.Count > 0 ? problems : Enumerable.Range(1, 12).Select(m => new MonthCount(new(number, m, 1), count)).ToArray();
    }

    private static DateOnly? ParseMonth(string? text)
    {
        var typed = text?.Trim() ?? "";
        foreach (var culture in new[] { CultureInfo.InvariantCulture, Languages.Current.Culture() })
            if (DateTime.TryParseExact(typed, Months, culture, DateTimeStyles.None, out var day)) return new DateOnly(day.Year, day.Month, 1);
        return null;
    }

    private static int People(string? text, string field, List<Problem> problems)
    {
        var read = Headcount.Parse(text, field);
        problems.AddRange(read.Problems.Select(p => p.TextKey == "HeadcountMissing" ? p with { TextKey = "SeriesNoPeople" } : p with { TextKey = "Series" + p.TextKey }));
        return read.Succeeded ? read.Value.People : 0;
    }
}
