using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;
using static EqualityAcademy.Web.Features.Pay.Explain.PayNumbers;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>The indicators A to F as sections; percentages are cut to two decimals, as the text asks, never rounded.</summary>
public sealed class DirectiveSections(PayWords words, CategorySection categories, IStringLocalizer<PayTexts> t)
{
    private const int Shown = 2;

    /// <summary>A to D together, E, F, then G.</summary>
    public IReadOnlyList<PaySection> Of(DirectiveResult result) => [Gaps(result), Receiving(result), Quarters(result), categories.Of(result.Categories)];

    private PaySection Gaps(DirectiveResult result)
    {
        (string Letter, OnBothBases<Comparison> Pay)[] all = [("A", result.Mean), ("B", result.VariableMean), ("C", result.Median), ("D", result.VariableMedian)];
        return new("gaps", t["Result.AtoD"], null, null, [.. all.Select(i => Sentence(i.Letter, i.Pay)), t["Result.AnnualHourly"], t["Result.Gap.Sign"]],
            [new(t["Result.AtoD"], [new(t["Result.IndicatorColumn"], Share: 6), new(t["Result.Basis"], Share: 3), new(t["Result.Sex.Women"], true, 3), new(t["Result.Sex.Men"], true, 3), new(t["Result.GapColumn"], true, 3)],
                [.. all.SelectMany(i => new[] { Row(i.Letter, "Annual", i.Pay.Annual), Row(i.Letter, "Hourly", i.Pay.Hourly) })])]);
    }

    private string Sentence(string letter, OnBothBases<Comparison> pay) =>
        t[$"Result.{letter}.Means", Phrase(pay.Annual), Phrase(pay.Hourly)];

    private string Phrase(Comparison pay)
    {
        if (!pay.ShownPct.IsComputed) return t["Result.NoFigure", words.Why(pay.ShownPct.Why)];
        var shown = pay.ShownPct.Value;
        return shown == 0 ? t["Result.Same"] : t[shown > 0 ? "Result.Less" : "Result.More", Percent(Math.Abs(shown), Shown)];
    }

    private FigureCell[] Row(string letter, string basis, Comparison pay) =>
        [t[$"Result.{letter}"].Value, t[$"Result.{basis}"].Value, Amount(pay.Women), Amount(pay.Men), GapCell(pay)];

    /// <summary>The gap, or why there is none.</summary>
    public FigureCell GapCell(Comparison pay) => pay.ShownPct.IsComputed ? ShownCell(pay.ShownPct.Value, Shown) : words.Why(pay.ShownPct.Why);

    private FigureCell Amount(Finding<Ratio> amount) => amount.IsComputed ? EurosCell(amount.Value, Shown) : "–";

    private PaySection Receiving(DirectiveResult result)
    {
        var (women, men) = (result.WomenReceiving, result.MenReceiving);
        return new("receiving", t["Result.E"], null, null,
            women.ShownShare.IsComputed && men.ShownShare.IsComputed ? [t["Result.E.Means", Share(women), Share(men)], t["Result.E.Note"]] : [words.Why(women.ShownShare.IsComputed ? men.ShownShare.Why : women.ShownShare.Why)],
            [new(t["Result.E"], [new("", Share: 3), FigureColumn.Number(t["Result.ReceivingColumn"]), FigureColumn.Number(t["Result.InScope"]), FigureColumn.Number(t["Result.ShareColumn"])],
                [ShareRow("Result.Sex.Women", women), ShareRow("Result.Sex.Men", men)])]);
    }

    private static string Share(Beneficiaries share) => Percent(share.ShownShare.Value * 100, Shown);

    private FigureCell[] ShareRow(string key, Beneficiaries share) =>
        [t[key].Value, Count(share.Receiving), Count(share.Headcount), share.ShownShare.IsComputed ? ShownCell(share.ShownShare.Value * 100, Shown) : words.Why(share.ShownShare.Why)];

    private PaySection Quarters(DirectiveResult result)
    {
        var (annual, hourly) = (result.Quartiles.Annual, result.Quartiles.Hourly);
        if (!annual.IsComputed || !hourly.IsComputed) return new("quarters", t["Result.F"], null, null, [words.Why(annual.IsComputed ? hourly.Why : annual.Why)], []);
        var ties = annual.Value.Ties.Concat(hourly.Value.Ties).Any(tie => tie);
        var rise = annual.Value.ThresholdsRise && hourly.Value.ThresholdsRise;
        return new("quarters", t["Result.F"], null, null,
        [
            TopShares(annual.Value, hourly.Value),
            .. result.TopBandLacks.IsComputed ? [t[$"Result.F.Lacks{result.TopBandLacks.Value}"].Value] : Array.Empty<string>(),
            .. ties ? [t["Result.F.Ties"].Value] : Array.Empty<string>(), .. rise ? Array.Empty<string>() : [t["Result.F.NotRising"].Value],
        ], [Bands("Annual", annual.Value), Bands("Hourly", hourly.Value)]);
    }

    private string TopShares(Quartiles annual, Quartiles hourly) => annual.Bands[^1].ShownWomenShare is { IsComputed: true } year && hourly.Bands[^1].ShownWomenShare is { IsComputed: true } hour
        ? t["Result.F.Means", Percent(year.Value * 100, Shown), Percent(hour.Value * 100, Shown)] : t["Result.F.NobodyOnTop"];

    private FigureTable Bands(string basis, Quartiles bands) => new(t[$"Result.F.{basis}"],
        [new(t["Result.F.Band"], Share: 4), new(t["Result.F.UpTo"], true, 3), FigureColumn.Number(t["Result.Sex.Women"]), FigureColumn.Number(t["Result.Sex.Men"]), new(t["Result.F.WomenShare"], true, 3), new(t["Result.F.MenShare"], true, 3)],
        [.. bands.Bands.Select(b => Band(b, b.Number <= bands.Thresholds.Count ? bands.Thresholds[b.Number - 1] : null, basis == "Hourly" ? 4 : Shown))]);

    private FigureCell[] Band(QuartileBand band, Ratio? limit, int places) =>
    [
        t[$"Result.F.Band{band.Number}"].Value, limit is { } upTo ? EurosCell(upTo, places) : t["Result.F.NoLimit"].Value, Count(band.Women), Count(band.Men),
        ShareOf(band.ShownWomenShare), ShareOf(band.ShownMenShare),
    ];

    private FigureCell ShareOf(Finding<decimal> share) => share.IsComputed ? ShownCell(share.Value * 100, Shown) : words.Why(share.Why);
}
