using System.Text.Json.Serialization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ComputeIndex;

/// <summary>The answer: each indicator of the band, and the total. The parts of the other band are absent.</summary>
internal sealed record IndexAnswer(PayGapAnswer PayGap)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RaisesOrPromotionsAnswer? RaisesOrPromotions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RatesAnswer? Raises { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RatesAnswer? Promotions { get; init; }

    public required MaternityAnswer Maternity { get; init; }
    public required TopTenAnswer TopTen { get; init; }
    public required TotalAnswer Total { get; init; }

    public static IndexAnswer Of(IndexResult result) => new(PayGapAnswer.Of(result.PayGap))
    {
        RaisesOrPromotions = result.Raises is RaiseIndicators.Together(var both) ? RaisesOrPromotionsAnswer.Of(both) : null,
        Raises = result.Raises is RaiseIndicators.Apart(var raises, _) ? RatesAnswer.Of(raises) : null,
        Promotions = result.Raises is RaiseIndicators.Apart(_, var promotions) ? RatesAnswer.Of(promotions) : null,
        Maternity = MaternityAnswer.Of(result.Maternity),
        TopTen = TopTenAnswer.Of(result.TopTen),
        Total = TotalAnswer.Of(result.Total),
    };
}

/// <summary>An indicator; where it is not computable the figures are null and the reason is there.</summary>
internal abstract record IndicatorAnswer([property: JsonPropertyOrder(-1)] bool Computable)
{
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    protected static string? Why<T>(Finding<T> result) where T : notnull => result.IsComputed ? null : PayNames.Of(result.Why);
}

internal sealed record PayGapAnswer(bool Computable, int TotalHeadcount, int ValidHeadcount, decimal? GapPct, decimal? RawSignedGapPct, string? Favours, int? Score) : IndicatorAnswer(Computable)
{
    private const int Decimals = 6;

    public static PayGapAnswer Of(PayGapIndicator gap)
    {
        var score = Shown.Found(gap.Result);
        return new(gap.Result.IsComputed, gap.TotalHeadcount, gap.ValidHeadcount, score?.ResultPct, score?.SignedPct.Round(Decimals), PayNames.Of(score?.Favours), score?.Score)
        {
            Reason = Why(gap.Result),
        };
    }
}

internal sealed record RaisesOrPromotionsAnswer(
    bool Computable, decimal? GapPct, decimal? EquivalentEmployees, string? Favours, int? ScorePct, int? ScoreEmployees, int? ScoreBeforeCatchUp, bool? CatchUp, int? Score) : IndicatorAnswer(Computable)
{
    public static RaisesOrPromotionsAnswer Of(RaisesOrPromotionsIndicator both)
    {
        var score = Shown.Found(both.Result);
        return new(both.Result.IsComputed, score?.ResultPoints, score?.EquivalentEmployees, PayNames.Of(score?.Favours),
            score?.ScoreByPercent, score?.ScoreByEmployees, score?.ScoreBeforeCatchUp, score?.CatchUp, score?.Score) { Reason = Why(both.Result) };
    }
}

internal sealed record RatesAnswer(bool Computable, decimal? GapPct, string? Favours, int? ScoreBeforeCatchUp, bool? CatchUp, int? Score) : IndicatorAnswer(Computable)
{
    public static RatesAnswer Of(RateIndicator rates)
    {
        var score = Shown.Found(rates.Result);
        return new(rates.Result.IsComputed, score?.ResultPoints, PayNames.Of(score?.Favours), score?.ScoreBeforeCatchUp, score?.CatchUp, score?.Score) { Reason = Why(rates.Result) };
    }
}

internal sealed record MaternityAnswer(bool Computable, decimal? RaisedPct, int? Score) : IndicatorAnswer(Computable)
{
    private const int Decimals = 4;

    public static MaternityAnswer Of(MaternityIndicator maternity)
    {
        var score = Shown.Found(maternity.Result);
        return new(maternity.Result.IsComputed, score?.RaisedPct.Round(Decimals), score?.Score) { Reason = Why(maternity.Result) };
    }
}

internal sealed record TopTenAnswer(int UnderRepresentedCount, string UnderRepresented, int Score)
{
    /// <summary>Ten places typed are always computable.</summary>
    public static TopTenAnswer Of(TopTenIndicator ten) => new(ten.Result.Value.UnderRepresentedCount, PayNames.Of(ten.Result.Value.UnderRepresented), ten.Result.Value.Score);
}
