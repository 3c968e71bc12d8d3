using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations.ShowTimeline;

/// <summary>The days of a row in words: what the drawing shows.</summary>
internal static class TimelineWords
{
    public static string Days(TimelineRow row, DateOnly today, DutyWords words, IStringLocalizer t)
    {
        if (words.NotVoted(row.Line.Duty.Obligation) is { } notVoted) return t["WouldBegin", Say.Date(row.Days[0].On), notVoted];
        var begins = row.Days.Where(d => d.Kind != OccurrenceKind.Due).Select(d => t["OccurrenceOn." + d.Kind, Say.Date(d.On)].Value).FirstOrDefault();
        var due = row.Of(OccurrenceKind.Due).Select(d => d.On).ToList();
        return (begins, due.Count) switch
        {
            (null, 1) when due[0] < today => t["LateSinceDay", Say.Date(due[0])],
            (null, _) when due[0] < today => t["DaysThen", t["LateSinceDay", Say.Date(due[0])], Dates(due[1..])],
            (null, _) => Dates(due),
            (_, 0) => begins,
            _ => t["DaysThen", begins, Dates(due)],
        };
    }

    /// <summary>1er mars 2027, 2028, 2029: the day once when it is the same every time.</summary>
    private static string Dates(List<DateOnly> days) => days.TrueForAll(d => (d.Month, d.Day) == (days[0].Month, days[0].Day))
        ? string.Join(", ", days.Skip(1).Select(d => d.Year.ToString(CultureInfo.InvariantCulture)).Prepend(Say.Date(days[0])))
        : string.Join(", ", days.Select(Say.Date));
}
