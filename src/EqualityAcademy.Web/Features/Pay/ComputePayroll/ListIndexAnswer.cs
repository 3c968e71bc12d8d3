using System.Text.Json.Serialization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ComputePayroll;

/// <summary>The Index with one grouping, with what lies between the list and the points.</summary>
internal sealed record ListIndexAnswer(ListPayGapAnswer PayGap)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ListRaisesOrPromotionsAnswer? RaisesOrPromotions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ListRatesAnswer? Raises { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ListRatesAnswer? Promotions { get; init; }

    public required ListMaternityAnswer Maternity { get; init; }
    public required ListTopTenAnswer TopTen { get; init; }
    public required TotalAnswer Total { get; init; }

    public static ListIndexAnswer Of(IndexResult index) => new(ListPayGapAnswer.Of(index.PayGap))
    {
        RaisesOrPromotions = index.Raises is RaiseIndicators.Together(var both) ? ListRaisesOrPromotionsAnswer.Of(both) : null,
        Raises = index.Raises is RaiseIndicators.Apart(var raises, _) ? ListRatesAnswer.Of(raises) : null,
        Promotions = index.Raises is RaiseIndicators.Apart(_, var promotions) ? ListRatesAnswer.Of(promotions) : null,
        Maternity = ListMaternityAnswer.Of(index.Maternity),
        TopTen = ListTopTenAnswer.Of(Shown.Found(index.TopTen.Result)),
        Total = TotalAnswer.Of(index.Total),
    };
}

internal sealed record ListPayGapAnswer(
    string Grouping, int RelevanceThresholdPct, int TotalHeadcount, int ValidHeadcount, decimal ValidSharePct, bool Computable,
    decimal? RawSignedGapPct, decimal? GapPct, string? Favours, int? Score, IReadOnlyList<ListGroupAnswer> ValidGroups)
{
    public static ListPayGapAnswer Of(PayGapIndicator gap)
    {
        var score = Shown.Found(gap.Result);
        return new(PayNames.Of(gap.Grouping), gap.RelevanceThresholdPct, gap.TotalHeadcount, gap.ValidHeadcount, gap.ValidSharePct.Round(Shown.Cents), gap.Result.IsComputed,
            score?.SignedPct.Round(Shown.Six), score?.ResultPct, PayNames.Of(score?.Favours), score?.Score, [.. gap.ValidGroups.Select(ListGroupAnswer.Of)]);
    }
}

internal sealed record ListGroupAnswer(
    string Group, string Age, int Women, int Men, decimal WomenAvgPay, decimal MenAvgPay, decimal GapPct, decimal AdjustedGapPct, decimal WeightedGapPct)
{
    public static ListGroupAnswer Of(PayGroup group) => new(
        PayNames.Of(group.Key), PayNames.Of(group.Age), group.Women, group.Men, group.Gap.Value.WomenMean.Round(Shown.Cents), group.Gap.Value.MenMean.Round(Shown.Cents),
        group.Gap.Value.GapPct.Round(Shown.Percent), group.Gap.Value.AdjustedPct.Round(Shown.Percent), group.Gap.Value.ContributionPct.Round(Shown.Percent));
}

internal sealed record ListRaisesOrPromotionsAnswer(
    int Women, int Men, int WomenRaised, int MenRaised, bool Computable, decimal? GapPct, decimal? EquivalentEmployees, string? Favours,
    int? ScorePct, int? ScoreEmployees, bool? CatchUp, int? Score)
{
    public static ListRaisesOrPromotionsAnswer Of(RaisesOrPromotionsIndicator both)
    {
        var score = Shown.Found(both.Result);
        return new(both.Women, both.Men, both.WomenRaised, both.MenRaised, both.Result.IsComputed, score?.ResultPoints, score?.EquivalentEmployees,
            PayNames.Of(score?.Favours), score?.ScoreByPercent, score?.ScoreByEmployees, score?.CatchUp, score?.Score);
    }
}

internal sealed record ListRatesAnswer(
    IReadOnlyList<ListCspRatesAnswer> ByCsp, bool Computable, int ValidHeadcount, decimal? RawSignedGapPct, decimal? GapPct, string? Favours, int? ScoreBeforeCatchUp, bool? CatchUp, int? Score)
{
    public static ListRatesAnswer Of(RateIndicator rates)
    {
        var score = Shown.Found(rates.Result);
        return new([.. rates.Groups.Select(ListCspRatesAnswer.Of)], rates.Result.IsComputed, rates.ValidHeadcount, score?.SignedPoints.Round(Shown.Six), score?.ResultPoints,
            PayNames.Of(score?.Favours), score?.ScoreBeforeCatchUp, score?.CatchUp, score?.Score);
    }
}

internal sealed record ListCspRatesAnswer(string Csp, int Women, int Men, int WomenN, int MenN, decimal? WomenRatePct, decimal? MenRatePct, bool Valid)
{
    public static ListCspRatesAnswer Of(RateGroup group) => new(
        PayNames.Of(group.Rates.Csp), group.Rates.Women, group.Rates.Men, group.Rates.Raised.Value.Women, group.Rates.Raised.Value.Men,
        Shown.Number(group.Rates.WomenRatePct, Shown.Percent), Shown.Number(group.Rates.MenRatePct, Shown.Percent), group.Rates.IsValid);
}

internal sealed record ListMaternityAnswer(int Returns, int Eligible, int Raised, bool Computable, decimal? RaisedPct, int? Score)
{
    public static ListMaternityAnswer Of(MaternityIndicator maternity) => new(
        maternity.Returns.Value, maternity.Eligible, maternity.Raised, maternity.Result.IsComputed,
        Shown.Number(maternity.Result.Select(r => r.RaisedPct), Shown.Percent), Shown.Found(maternity.Result)?.Score);
}

internal sealed record ListTopTenAnswer(
    int? Women, int? Men, IReadOnlyList<string>? EmployeeIds, decimal? TenthPay, decimal? EleventhPay, string? UnderRepresented, int? UnderRepresentedCount, int? Score)
{
    /// <summary>With fewer than ten people nothing is known.</summary>
    public static ListTopTenAnswer Of(TopTenScore? ten) => ten is null ? new(null, null, null, null, null, null, null, null) : new(
        ten.Women, ten.Men, Shown.Found(ten.People)?.Numbers.Select(n => n.Value).ToArray(), Shown.Found(ten.People)?.TenthPay, Shown.Value(ten.People.Then(p => p.EleventhPay)),
        PayNames.Of(ten.UnderRepresented), ten.UnderRepresentedCount, ten.Score);
}
