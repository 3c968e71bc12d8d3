using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;
using static EqualityAcademy.Web.Features.Pay.Explain.PayNumbers;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>Indicator G: each category of work, what alerts in it, and every amount that may be shown.</summary>
public sealed class CategorySection(PayWords words, IStringLocalizer<PayTexts> t)
{
    private const int Shown = 2;
    private const int HourlyDecimals = 4;

    public PaySection Of(Finding<CategoryIndicator> found)
    {
        if (!found.IsComputed) return new("categories", t["Result.G"], null, null, [words.Why(found.Why)], []);
        var categories = found.Value.Categories.Where(c => c.Women + c.Men > 0).ToList();
        var measured = categories.Where(c => c.Pay.IsComputed).ToList();
        return new("categories", t["Result.G"], null, null, [.. Sentences(found.Value, measured)],
        [
            new(t["Result.G.Table"], Columns(), [.. categories.Select(Row)]),
            .. measured.Count > 0 ? [Amounts(measured)] : Array.Empty<FigureTable>(),
        ]);
    }

    private IEnumerable<string> Sentences(CategoryIndicator categories, List<CategoryGaps> measured)
    {
        var alerting = measured.Where(c => c.Alerts).ToList();
        var hidden = categories.Categories.Where(Disguise.IsHidden).Select(c => words.Category(c.Category)).ToList();
        if (hidden.Count > 0) yield return t["Result.G.AmongShown"];
        yield return measured.Count == 0 ? t["Result.G.NoneMeasured"]
            : alerting.Count == 0 ? t["Result.G.NoAlert", Percent(measured[0].AlertPct, 0)]
            : t[Say.IsMany(alerting.Count) ? "Result.G.Alerts" : "Result.G.AlertOne", Say.Sentence(Say.Count(alerting.Count)), Percent(measured[0].AlertPct, 0), string.Join(", ", alerting.Select(c => words.Category(c.Category)))];
        if (measured.Exists(c => c.Alerts && !c.WouldAlertOnTotals)) yield return t["Result.G.ComponentOnly"];
        if (categories.Categories.Any(Disguise.IsSmall)) yield return t["Result.G.Small", Disguise.Least];
        if (hidden.Count > 0) yield return t["Result.G.NotShown", string.Join(", ", hidden), Disguise.Least];
    }

    private FigureColumn[] Columns() =>
    [
        new(t["Result.G.Category"], Share: 4), FigureColumn.Number(t["Result.Sex.Women"]), FigureColumn.Number(t["Result.Sex.Men"]),
        .. Enum.GetValues<PayComponent>().Select(c => new FigureColumn(t[$"Result.G.{c}"], true, 4)), new(t["Result.G.AnnualTotal"], true, 4), new(t["Result.G.HourlyTotal"], true, 4), new(t["Result.G.Alert"], Share: 6),
    ];

    private FigureCell[] Row(CategoryGaps gaps) => gaps.Pay.IsComputed
        ? [words.Category(gaps.Category), Count(gaps.Women), Count(gaps.Men), .. Enum.GetValues<PayComponent>().Select(c => Gap(gaps.Pay.Value[c])), Gap(gaps.Pay.Value.AnnualTotal), Gap(gaps.Pay.Value.HourlyTotal), Alert(gaps)]
        : [words.Category(gaps.Category), Count(gaps.Women), Count(gaps.Men), "–", "–", "–", "–", "–", "–", gaps.Pay.State == FindingState.NotApplicable ? words.Why(gaps.Pay.Why) : t["Result.G.Hidden"].Value];

    private static FigureCell Gap(Comparison pay) => pay.ShownPct.IsComputed ? ShownCell(pay.ShownPct.Value, Shown) : "–";

    private FigureCell Alert(CategoryGaps gaps)
    {
        var alert = gaps.Alerts ? t["Result.G.AlertIn", string.Join(", ", gaps.Alerting.Select(c => t[$"Result.G.{c}In"]))].Value : t["Result.G.None"].Value;
        return Disguise.IsSmall(gaps) ? $"{alert} {t["Result.G.Confidential"]}" : alert;
    }

    private FigureTable Amounts(List<CategoryGaps> measured) => new(t["Result.G.Amounts"],
        [new(t["Result.G.Category"], Share: 3), new(t["Result.G.Part"], Share: 4), new(t["Result.WomenMean"], true, 3), new(t["Result.MenMean"], true, 3), new(t["Result.GapColumn"], true, 3)],
        [.. measured.SelectMany(Parts)]);

    private IEnumerable<FigureCell[]> Parts(CategoryGaps gaps)
    {
        var pay = gaps.Pay.Value;
        (string Key, Comparison Pay, int Places)[] parts =
        [
            (nameof(PayComponent.AnnualBase), pay.AnnualBase, Shown), (nameof(PayComponent.AnnualVariable), pay.AnnualVariable, Shown), (nameof(pay.AnnualTotal), pay.AnnualTotal, Shown),
            (nameof(PayComponent.HourlyBase), pay.HourlyBase, HourlyDecimals), (nameof(PayComponent.HourlyVariable), pay.HourlyVariable, HourlyDecimals), (nameof(pay.HourlyTotal), pay.HourlyTotal, HourlyDecimals),
        ];
        return parts.Select(p => new FigureCell[]
        {
            words.Category(gaps.Category), t[$"Result.G.{p.Key}"].Value, Amount(p.Pay.Women, p.Places), Amount(p.Pay.Men, p.Places), p.Pay.ShownPct.IsComputed ? ShownCell(p.Pay.ShownPct.Value, Shown) : words.Why(p.Pay.ShownPct.Why),
        });
    }

    private static FigureCell Amount(Finding<Ratio> amount, int places) => amount.IsComputed ? EurosCell(amount.Value, places) : "–";
}
