using System.Text.Json.Nodes;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>The index part of a result, in the shape of the expected files, with more decimals than they have.</summary>
internal static class ExpectedIndex
{
    private const int Places = 9;

    public static JsonObject Of(PayResult result) => new()
    {
        ["headcount_by_csp_and_age"] = new JsonArray([.. result.Headcounts.Select(Cell)]),
        ["by_csp"] = Of(result.Index.ByCsp),
        ["by_level"] = Of(result.Index.ByLevel),
    };

    private static JsonNode Cell(CellHeadcount cell) => new JsonObject { ["csp"] = Csps.Names[(int)cell.Csp], ["age"] = Csps.Ages[(int)cell.Age], ["women"] = cell.Women, ["men"] = cell.Men };

    private static JsonObject Of(IndexResult index)
    {
        var json = new JsonObject { ["pay_gap"] = PayGap(index.PayGap) };
        if (index.Raises is RaiseIndicators.Together(var both)) json["raises_or_promotions"] = Both(both);
        if (index.Raises is RaiseIndicators.Apart(var raises, var promotions)) (json["raises"], json["promotions"]) = (Rates(raises), Rates(promotions));
        json["maternity"] = new JsonObject
        {
            ["returns"] = index.Maternity.Returns.Value, ["eligible"] = index.Maternity.Eligible, ["raised"] = index.Maternity.Raised,
            ["computable"] = index.Maternity.Result.IsComputed, ["raised_pct"] = Number(index.Maternity.Result.Select(r => r.RaisedPct)),
            ["score"] = index.Maternity.Result.Value.Score,
        };
        json["top_ten"] = TopTen(index.TopTen.Result.Value);
        json["total"] = new JsonObject
        {
            ["points"] = index.Total.Points, ["computable_points"] = index.Total.ComputablePoints,
            ["index"] = index.Total.Index.IsComputed ? index.Total.Index.Value : null,
        };
        return json;
    }

    private static JsonObject PayGap(PayGapIndicator gap)
    {
        var score = gap.Result.IsComputed ? gap.Result.Value : null;
        return new JsonObject
        {
            ["grouping"] = Word(gap.Grouping), ["relevance_threshold_pct"] = gap.RelevanceThresholdPct,
            ["total_headcount"] = gap.TotalHeadcount, ["valid_headcount"] = gap.ValidHeadcount, ["valid_share_pct"] = gap.ValidSharePct.Round(Places),
            ["computable"] = gap.Result.IsComputed, ["raw_signed_gap_pct"] = score?.SignedPct.Round(Places), ["gap_pct"] = score?.ResultPct,
            ["favours"] = score is null ? null : Word(score.Favours), ["score"] = score?.Score,
            ["valid_groups"] = new JsonArray([.. gap.ValidGroups.Select(Group)]),
        };
    }

    private static JsonNode Group(PayGroup group) => new JsonObject
    {
        ["group"] = group.Key.Level?.Name ?? Csps.Names[(int)group.Key.Csp!.Value], ["age"] = Csps.Ages[(int)group.Age], ["women"] = group.Women, ["men"] = group.Men,
        ["women_avg_pay"] = group.Gap.Value.WomenMean.Round(Places), ["men_avg_pay"] = group.Gap.Value.MenMean.Round(Places),
        ["gap_pct"] = group.Gap.Value.GapPct.Round(Places), ["adjusted_gap_pct"] = group.Gap.Value.AdjustedPct.Round(Places),
        ["weighted_gap_pct"] = group.Gap.Value.ContributionPct.Round(Places),
    };

    private static JsonObject Both(RaisesOrPromotionsIndicator both) => new()
    {
        ["women"] = both.Women, ["men"] = both.Men, ["women_raised"] = both.WomenRaised, ["men_raised"] = both.MenRaised, ["computable"] = both.Result.IsComputed,
        ["gap_pct"] = both.Result.Value.ResultPoints, ["equivalent_employees"] = both.Result.Value.EquivalentEmployees, ["favours"] = Word(both.Result.Value.Favours),
        ["score_pct"] = both.Result.Value.ScoreByPercent, ["score_employees"] = both.Result.Value.ScoreByEmployees,
        ["catch_up"] = both.Result.Value.CatchUp, ["score"] = both.Result.Value.Score,
    };

    private static JsonObject Rates(RateIndicator rates) => new()
    {
        ["by_csp"] = new JsonArray([.. rates.Groups.Select(g => new JsonObject
        {
            ["csp"] = Csps.Names[(int)g.Rates.Csp], ["women"] = g.Rates.Women, ["men"] = g.Rates.Men, ["women_n"] = g.Rates.Raised.Value.Women, ["men_n"] = g.Rates.Raised.Value.Men,
            ["women_rate_pct"] = Number(g.Rates.WomenRatePct), ["men_rate_pct"] = Number(g.Rates.MenRatePct), ["valid"] = g.Gap.IsComputed,
        })]),
        ["computable"] = rates.Result.IsComputed, ["valid_headcount"] = rates.ValidHeadcount, ["raw_signed_gap_pct"] = rates.Result.Value.SignedPoints.Round(Places),
        ["gap_pct"] = rates.Result.Value.ResultPoints, ["favours"] = Word(rates.Result.Value.Favours), ["score_before_catch_up"] = rates.Result.Value.ScoreBeforeCatchUp,
        ["catch_up"] = rates.Result.Value.CatchUp, ["score"] = rates.Result.Value.Score,
    };

    private static JsonObject TopTen(TopTenScore ten) => new()
    {
        ["women"] = ten.Women, ["men"] = ten.Men, ["employee_ids"] = new JsonArray([.. ten.People.Value.Numbers.Select(n => JsonValue.Create(n.Value))]),
        ["tenth_pay"] = ten.People.Value.TenthPay, ["eleventh_pay"] = ten.People.Value.EleventhPay.Value,
        ["under_represented"] = Word(ten.UnderRepresented), ["under_represented_count"] = ten.UnderRepresentedCount, ["score"] = ten.Score,
    };

    private static decimal? Number(Finding<Ratio> finding) => finding.IsComputed ? finding.Value.Round(Places) : null;

    private static string Word(Grouping grouping) => grouping == Grouping.Csp ? "csp" : "level";

    private static string Word(Side side) => side switch { Side.Women => "women", Side.Men => "men", _ => "none" };
}
