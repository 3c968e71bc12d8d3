using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>What a list cannot say of itself, as chosen: the band of the company and the twelve months.</summary>
public sealed class ListForm
{
    public const string BandField = "band";
    public const string PeriodField = "month";
    public const string FileField = "file";
    private const int YearsBack = 6;
    private readonly DateOnly _today;

    /// <summary>The twelve months are at first the last calendar year that is over.</summary>
    public ListForm(DateOnly today) => (_today, Year) = (today, Text(today.Year - 1));

    /// <summary>50_250 or 251_plus; never preset, because the list cannot tell it.</summary>
    public string Band { get; set; } = "";

    /// <summary>The first month, 1 to 12.</summary>
    public string Month { get; set; } = "1";

    /// <summary>The year of the first month.</summary>
    public string Year { get; set; }

    public IReadOnlyList<int> Years => [.. Enumerable.Range(_today.Year - YearsBack, YearsBack + 1).Reverse()];

    /// <summary>Null while what is chosen makes no period.</summary>
    public ReferencePeriod? Period =>
        Number(Year) is { } year && Years.Contains(year) && Number(Month) is { } month and >= 1 and <= 12 && new DateOnly(year, month, 1) is var first
            ? ReferencePeriod.From(first, first.AddYears(1).AddDays(-1)).Value : null;

    /// <summary>Whether the period still goes on: its figures can then still change.</summary>
    public bool IsUnfinished => Period is { } period && period.Last >= _today;

    public Outcome<(PayBand Band, ReferencePeriod Period)> Read()
    {
        var problems = new List<Problem>();
        if (!PayNames.Bands.TryGetValue(Band, out var band)) problems.Add(new(BandField, "List.BandMissing"));
        if (Period is null) problems.Add(new(PeriodField, "List.PeriodWrong"));
        return problems.Count > 0 ? problems : (band, Period!);
    }

    private static int? Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
