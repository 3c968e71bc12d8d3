using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;
using static EqualityAcademy.Web.Features.Pay.Explain.PayNumbers;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>The indicator "pay gap" in words and tables: every group that counts, and every one that does not, with why.</summary>
public sealed class PayGapSection(PayWords words, PeopleWords people, IStringLocalizer<PayTexts> t)
{
    private const int Steps = 2;
    private const int Contributions = 3;

    public PaySection Of(PayGapIndicator gap) => new("gap", words.Indicator(IndicatorId.PayGap),
        gap.Result.IsComputed ? Percent(gap.Result.Value.ResultPct, 1) : null,
        gap.Result.IsComputed ? people.Favours(gap.Result.Value.Favours) : null,
        [.. Sentences(gap)], [.. Tables(gap)]);

    private IEnumerable<string> Sentences(PayGapIndicator gap)
    {
        yield return gap.Result.IsComputed ? Meaning(gap, gap.Result.Value) : words.Why(gap.Result.Why);
        yield return t["Result.Gap.Scope", Say.Number(gap.ValidHeadcount), Say.Number(gap.TotalHeadcount), Percent(gap.ValidSharePct.Round(1), 1), IndexFormula.GroupMinimum];
        if (gap.ValidGroups.Any()) yield return t["Result.Gap.Sign"];
    }

    private string Meaning(PayGapIndicator gap, PayGapScore score) =>
        t[$"Result.Gap.Means{score.Favours}", Percent(score.ResultPct, 1), Percent(gap.RelevanceThresholdPct, 0), score.Score, ScoreTable.PayGap.Maximum];

    private IEnumerable<FigureTable> Tables(PayGapIndicator gap)
    {
        var counted = gap.ValidGroups.ToList();
        if (counted.Count > 0) yield return new(t["Result.Gap.Counted", IndexFormula.GroupMinimum], Columns(), [.. counted.Select(Row), .. Sum(gap, counted)]);
        var others = gap.Groups.Where(g => !g.Gap.IsComputed).ToList();
        if (others.Count > 0) yield return new(t["Result.Gap.NotCounted"], OtherColumns(), [.. others.Select(OtherRow)]);
    }

    private FigureColumn[] Columns() =>
    [
        new(t["Result.Group"], Share: 7), new(t["Result.Age"], Share: 3), new(t["Result.Sex.Women"], true, 4), new(t["Result.Sex.Men"], true, 4),
        new(t["Result.WomenMean"], true, 4), new(t["Result.MenMean"], true, 4), new(t["Result.GapColumn"], true, 4), new(t["Result.Adjusted"], true, 4),
        new(t["Result.Weight"], true, 3), new(t["Result.Contribution"], true, 4),
    ];

    private FigureCell[] Row(PayGroup group)
    {
        var gap = group.Gap.Value;
        return
        [
            words.Group(group.Key), words.Age(group.Age), Count(group.Women), Count(group.Men), EurosCell(gap.WomenMean, 0), EurosCell(gap.MenMean, 0),
            PercentCell(gap.GapPct, Steps), PercentCell(gap.AdjustedPct, Steps), PercentCell(gap.Weight * 100, 1), PercentCell(gap.ContributionPct, Contributions),
        ];
    }

    private IEnumerable<IReadOnlyList<FigureCell>> Sum(PayGapIndicator gap, List<PayGroup> counted)
    {
        if (!gap.Result.IsComputed) return [];
        return [[t["Result.Together"].Value, "", Count(counted.Sum(g => g.Women)), Count(counted.Sum(g => g.Men)), "", "", "", "", PercentCell(100, 0), PercentCell(gap.Result.Value.SignedPct, Contributions)]];
    }

    private FigureColumn[] OtherColumns() =>
        [new(t["Result.Group"], Share: 5), new(t["Result.Age"], Share: 3), FigureColumn.Number(t["Result.Sex.Women"]), FigureColumn.Number(t["Result.Sex.Men"]), new(t["Result.WhyColumn"], Share: 6)];

    private FigureCell[] OtherRow(PayGroup group) => [words.Group(group.Key), words.Age(group.Age), Count(group.Women), Count(group.Men), words.Why(group.Gap.Why)];
}
