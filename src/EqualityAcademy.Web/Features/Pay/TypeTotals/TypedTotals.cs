using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>The form as it was typed: nothing of it is lost, whatever is wrong with it.</summary>
public sealed class TypedTotals(IReadOnlyDictionary<string, string> values)
{
    private const int FirstRows = 6;
    private const int MostRows = 120;

    public string this[string name] => values.GetValueOrDefault(name, "");

    /// <summary>How many rows for levels are shown.</summary>
    public int Rows
    {
        get
        {
            var read = int.TryParse(this[TotalsFields.Rows], NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : FirstRows;
            return Math.Clamp(this[TotalsFields.Do] == TotalsFields.AddRows ? read + FirstRows : read, FirstRows, MostRows);
        }
    }

    public bool CanAddRows => Rows < MostRows;

    /// <summary>Whether rows were asked for instead of the result.</summary>
    public bool AsksForRows => this[TotalsFields.Do] == TotalsFields.AddRows;

    public static TypedTotals Of(IFormCollection form) => new(form.ToDictionary(f => f.Key, f => f.Value.ToString().Trim()));

    /// <summary>The year that ended last, by category of work.</summary>
    public static TypedTotals New(DateOnly today) => new(Start(today));

    /// <summary>A worked example of the rules, of 112 people in scope; its Index is 88.</summary>
    public static TypedTotals Example(DateOnly today)
    {
        var values = Start(today);
        values[TotalsFields.Band] = PayNames.Of(PayBand.Of50To250);
        foreach (var (cell, women, men, womenPay, menPay) in Cells)
            foreach (var (part, value) in new[] { (TotalsFields.Women, women), (TotalsFields.Men, men), (TotalsFields.WomenPay, womenPay), (TotalsFields.MenPay, menPay) })
                values[$"{cell}-{part}"] = Say.Number(value);
        foreach (var (name, value) in Others) values[name] = value;
        return new(values);
    }

    private static Dictionary<string, string> Start(DateOnly today) => new()
    {
        [TotalsFields.PeriodEnd] = ReferencePeriod.CalendarYear(today.Year - 1).Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [TotalsFields.Grouping] = PayNames.Of(Grouping.Csp),
    };

    private static readonly (string Cell, int Women, int Men, int WomenPay, int MenPay)[] Cells =
    [
        ("ouvriers-under_30", 4, 9, 24_000, 25_200), ("ouvriers-30_39", 6, 14, 25_100, 27_300), ("ouvriers-40_49", 5, 12, 26_000, 28_900), ("ouvriers-50_plus", 2, 11, 26_500, 30_500),
        ("employes-30_39", 6, 3, 27_400, 25_600), ("employes-40_49", 4, 2, 28_300, 27_000),
        ("techniciens_agents_de_maitrise-30_39", 3, 7, 33_100, 34_200), ("techniciens_agents_de_maitrise-40_49", 3, 6, 35_000, 38_600),
        ("ingenieurs_cadres-30_39", 3, 5, 45_200, 47_900), ("ingenieurs_cadres-50_plus", 1, 6, 60_000, 71_500),
    ];

    private static readonly (string Name, string Value)[] Others =
    [
        ("raises_or_promotions-occurred", TotalsFields.Yes), ("raises_or_promotions-women_raised", "17"), ("raises_or_promotions-men_raised", "22"),
        ("maternity-returns_occurred", TotalsFields.Yes), ("maternity-eligible", "2"), ("maternity-raised", "2"), ("top_ten-women", "1"), ("top_ten-men", "9"),
    ];
}
