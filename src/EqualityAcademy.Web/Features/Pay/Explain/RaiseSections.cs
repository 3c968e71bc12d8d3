using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;
using static EqualityAcademy.Web.Features.Pay.Explain.PayNumbers;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>The indicators of raises in words and tables, with the score before catch-up and why catch-up applied.</summary>
public sealed class RaiseSections(PayWords words, PeopleWords people, IStringLocalizer<PayTexts> t)
{
    private const int Rates = 2;

    public IEnumerable<PaySection> Of(RaiseIndicators raises) => raises switch
    {
        RaiseIndicators.Together(var both) => [Together(both)],
        RaiseIndicators.Apart(var raised, var promoted) => [Apart(raised), Apart(promoted)],
        _ => [],
    };

    private PaySection Together(RaisesOrPromotionsIndicator both)
    {
        var score = both.Result.IsComputed ? both.Result.Value : null;
        return new("raises", words.Indicator(IndicatorId.RaisesOrPromotions), score is null ? null : t["Result.PointsOfPercent", Plain(score.ResultPoints, 1)].Value,
            score is null ? null : people.Favours(score.Favours), score is null ? [words.Why(both.Result.Why)] : [.. Sentences(both, score)], both.Women + both.Men == 0 ? [] : [Table(both)]);
    }

    private IEnumerable<string> Sentences(RaisesOrPromotionsIndicator both, RaisesOrPromotionsScore score)
    {
        yield return t["Result.Raises.Both", people.Of(Side.Women, both.WomenRaised), Say.Number(both.Women), people.Of(Side.Men, both.MenRaised), Say.Number(both.Men)];
        yield return t["Result.Raises.Better", Plain(score.ResultPoints, 1), score.ScoreByPercent, Plain(score.EquivalentEmployees, 1), score.ScoreByEmployees, score.ScoreBeforeCatchUp, ScoreTable.RaisesOrPromotions.Maximum];
        if (score.CatchUp) yield return CatchUp(score.Favours, score.ScoreBeforeCatchUp, score.Score);
    }

    private FigureTable Table(RaisesOrPromotionsIndicator both) => new(t["Result.Raises.Table"],
        [new("", Share: 3), FigureColumn.Number(t["Result.InScope"]), FigureColumn.Number(t["Result.Raised"]), FigureColumn.Number(t["Result.Rate"])],
        [SexRow("Result.Sex.Women", both.Women, both.WomenRaised), SexRow("Result.Sex.Men", both.Men, both.MenRaised)]);

    private FigureCell[] SexRow(string key, int all, int raised) =>
        [t[key].Value, Count(all), Count(raised), all == 0 ? "–" : PercentCell(Ratio.Of(100m * raised, all), Rates)];

    private PaySection Apart(RateIndicator rates)
    {
        var score = rates.Result.IsComputed ? rates.Result.Value : null;
        return new(rates.Id == IndicatorId.Raises ? "raises" : "promotions", words.Indicator(rates.Id), score is null ? null : t["Result.PointsOfPercent", Plain(score.ResultPoints, 1)].Value,
            score is null ? null : people.Favours(score.Favours), [.. Sentences(rates, score)], [.. Tables(rates)]);
    }

    private IEnumerable<string> Sentences(RateIndicator rates, RateScore? score)
    {
        yield return score is null ? words.Why(rates.Result.Why)
            : t[$"Result.{rates.Id}.Means{score.Favours}", Plain(score.ResultPoints, 1), score.ScoreBeforeCatchUp, RateIndicator.Table(rates.Id).Maximum];
        if (score?.CatchUp == true) yield return CatchUp(score.Favours, score.ScoreBeforeCatchUp, score.Score);
        yield return t["Result.Rates.Scope", Say.Number(rates.ValidHeadcount), Say.Number(rates.TotalHeadcount), IndexFormula.RateMinimum];
    }

    private string CatchUp(Side favoured, int before, int after) => t[$"Result.CatchUp{favoured}", before, after];

    private IEnumerable<FigureTable> Tables(RateIndicator rates)
    {
        var counted = rates.Groups.Where(g => g.Gap.IsComputed).ToList();
        if (counted.Count > 0) yield return new(t["Result.Rates.Counted", IndexFormula.RateMinimum], Columns(rates.Id), [.. counted.Select(Row)]);
        var others = rates.Groups.Where(g => !g.Gap.IsComputed).ToList();
        if (others.Count > 0) yield return new(t["Result.Gap.NotCounted"], OtherColumns(), [.. others.Select(OtherRow)]);
    }

    private FigureColumn[] Columns(IndicatorId id) =>
    [
        new(t["Result.Group"], Share: 7), FigureColumn.Number(t["Result.Sex.Women"]), FigureColumn.Number(t["Result.Sex.Men"]),
        new(t[$"Result.{id}.WomenDone"], true, 5), new(t[$"Result.{id}.MenDone"], true, 5), new(t["Result.WomenRate"], true, 4), new(t["Result.MenRate"], true, 4),
        new(t["Result.GapColumn"], true, 3), new(t["Result.Weight"], true, 3), new(t["Result.Contribution"], true, 3),
    ];

    private FigureCell[] Row(RateGroup group)
    {
        var (rates, gap) = (group.Rates, group.Gap.Value);
        return
        [
            words.Csp(rates.Csp), Count(rates.Women), Count(rates.Men), Done(rates.Raised.Select(r => r.Women)), Done(rates.Raised.Select(r => r.Men)),
            PercentCell(rates.WomenRatePct.Value, Rates), PercentCell(rates.MenRatePct.Value, Rates),
            PlainCell(gap.GapPoints, Rates), PercentCell(gap.Weight * 100, 1), PlainCell(gap.ContributionPoints, Rates + 1),
        ];
    }

    private static FigureCell Done(Finding<int> count) => count.IsComputed ? Count(count.Value) : "–";

    private FigureColumn[] OtherColumns() =>
        [new(t["Result.Group"], Share: 6), FigureColumn.Number(t["Result.Sex.Women"]), FigureColumn.Number(t["Result.Sex.Men"]), new(t["Result.WhyColumn"], Share: 6)];

    private FigureCell[] OtherRow(RateGroup group) => [words.Csp(group.Rates.Csp), Count(group.Rates.Women), Count(group.Rates.Men), words.Why(group.Gap.Why)];
}
