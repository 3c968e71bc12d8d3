using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;

namespace EqualityAcademy.Web.Features.Pay.ShowAnnounced;

/// <summary>Three answers as they stand in the address.</summary>
internal static class AnnouncedForm
{
    public const string Yes = "yes";
    public const string No = "no";

    public static Outcome<PayFacts> Read(string? headcount, string? cse, string? year)
    {
        var problems = new List<Problem>();
        var people = Headcount(headcount?.Trim() ?? "", problems);
        if (cse is not (Yes or No)) problems.Add(new("cse", "Announced.CseMissing"));
        var isYear = int.TryParse(year?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var campaign) && campaign is >= PayYears.First and <= PayYears.Last;
        if (!isYear) problems.Add(new("year", "PayYearOutOfRange", PayYears.First, PayYears.Last));
        return problems.Count > 0 ? problems : new PayFacts(people, cse == Yes, campaign);
    }

    private static decimal Headcount(string text, List<Problem> problems)
    {
        var state = TypedNumber.Read(text, out var people);
        if (text.Length == 0) problems.Add(new("headcount", "Announced.HeadcountMissing"));
        else if (state != NumberState.Read) problems.Add(state == NumberState.Ambiguous ? new("headcount", "CellAmbiguous", text) : new("headcount", "Announced.NotAHeadcount"));
        return people;
    }
}
