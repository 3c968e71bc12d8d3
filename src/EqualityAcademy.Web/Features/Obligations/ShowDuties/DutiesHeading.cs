using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations.ShowDuties;

/// <summary>The heading of the duties, which is the answer: what is late, or how many wait until when.</summary>
internal static class DutiesHeading
{
    private const int First = 3;

    public static string Of(DutySheet sheet, IStringLocalizer t)
    {
        var dated = sheet.Dated.ToList();
        var late = dated.Count(l => l.Standing.Next < sheet.Day);
        if (late > 0) return Counted(t, "HeadingLate", late);
        if (dated.Count == 0) return OfUndated(sheet, t);
        var until = dated[Math.Min(First, dated.Count) - 1].Standing.Next!.Value;
        var count = dated.Count(l => l.Standing.Next <= until);
        return Counted(t, "HeadingDated", count, until.Year == sheet.Day.Year ? Say.DayAndMonth(until) : Say.Date(until));
    }

    private static string OfUndated(DutySheet sheet, IStringLocalizer t)
    {
        var waiting = sheet.Lines.Count(l => l is { IsTodo: true, Pace: DutyPace.ToDate });
        return waiting > 0 ? Counted(t, "HeadingToDate", waiting) : t["HeadingNothing"];
    }

    private static string Counted(IStringLocalizer t, string key, int count, string date = "") =>
        Say.Sentence(t[key + (count == 1 ? "One" : "Many"), Say.Count(count), date]);
}
