using System.Text.Json.Serialization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ComputePayroll;

/// <summary>The indicators A to G of the directive: announced, not law.</summary>
internal sealed record DirectiveAnswer(
    [property: JsonPropertyName("A")] PairAnswer A, [property: JsonPropertyName("B")] PairAnswer B, [property: JsonPropertyName("C")] PairAnswer C, [property: JsonPropertyName("D")] PairAnswer D,
    [property: JsonPropertyName("E")] ReceivingAnswer E, [property: JsonPropertyName("F")] QuartersAnswer F, [property: JsonPropertyName("G")] CategoriesAnswer G)
{
    private const int HourlyThreshold = 4;

    public static DirectiveAnswer Of(DirectiveResult result) => new(
        PairAnswer.Of(result.Mean, null), PairAnswer.Of(result.VariableMean, "beneficiaries"), PairAnswer.Of(result.Median, null), PairAnswer.Of(result.VariableMedian, "beneficiaries"),
        new(ShareAnswer.Of(result.WomenReceiving), ShareAnswer.Of(result.MenReceiving)),
        new(BandsAnswer.Of(Shown.Found(result.Quartiles.Annual), Shown.Cents), BandsAnswer.Of(Shown.Found(result.Quartiles.Hourly), HourlyThreshold)),
        CategoriesAnswer.Of(result.Categories));
}

/// <summary>A figure on annual and on hourly pay.</summary>
internal sealed record PairAnswer([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Population, GapAnswer Annual, GapAnswer Hourly)
{
    public static PairAnswer Of(OnBothBases<Comparison> pay, string? population) => new(population, GapAnswer.Of(pay.Annual), GapAnswer.Of(pay.Hourly));
}

internal sealed record GapAnswer(decimal? Women, decimal? Men, decimal? GapRatio, decimal? DisplayPct)
{
    public static GapAnswer Of(Comparison pay) =>
        new(Shown.Number(pay.Women, Shown.Cents), Shown.Number(pay.Men, Shown.Cents), Shown.Number(pay.Gap, Shown.Six), Shown.Value(pay.ShownPct));
}

internal sealed record ReceivingAnswer(ShareAnswer Women, ShareAnswer Men);

internal sealed record ShareAnswer(int Beneficiaries, int Headcount, decimal? Ratio)
{
    public static ShareAnswer Of(Beneficiaries share) => new(share.Receiving, share.Headcount, Shown.Value(share.ShownShare));
}

internal sealed record QuartersAnswer(BandsAnswer? Annual, BandsAnswer? Hourly);

internal sealed record BandsAnswer(IReadOnlyList<decimal> Thresholds, IReadOnlyList<bool> TieAtThreshold, IReadOnlyList<BandAnswer> Quartiles)
{
    public static BandsAnswer? Of(Quartiles? bands, int places) => bands is null ? null : new(
        [.. bands.Thresholds.Select(t => t.Round(places))], bands.Ties,
        [.. bands.Bands.Select(b => new BandAnswer(b.Number, b.Women, b.Men, Shown.Value(b.ShownWomenShare), Shown.Value(b.ShownMenShare)))]);
}

internal sealed record BandAnswer(int Quartile, int Women, int Men, decimal? WomenRatio, decimal? MenRatio);

/// <param name="AnyAlert">Null when there are no categories to look at.</param>
internal sealed record CategoriesAnswer(IReadOnlyList<CategoryAnswer> Categories, bool? AnyAlert)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    public static CategoriesAnswer Of(Finding<CategoryIndicator> categories) => categories.IsComputed
        ? new([.. categories.Value.Categories.Select(CategoryAnswer.Of)], categories.Value.AnyAlert)
        : new([], null) { Reason = PayNames.Of(categories.Why) };
}

/// <summary>One category; without people of one sex there is nothing but the counts.</summary>
internal sealed record CategoryAnswer(string Category, int Women, int Men, bool Applicable)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComponentAnswer? AnnualBase { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComponentAnswer? AnnualVariable { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComponentAnswer? HourlyBase { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComponentAnswer? HourlyVariable { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComponentAnswer? AnnualTotal { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComponentAnswer? HourlyTotal { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Alert { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AlertOnTotalOnlyBasis { get; init; }

    public static CategoryAnswer Of(CategoryGaps gaps)
    {
        var answer = new CategoryAnswer($"group {gaps.Category}", gaps.Women, gaps.Men, gaps.Pay.IsComputed);
        return Shown.Found(gaps.Pay) is not { } pay ? answer : answer with
        {
            AnnualBase = ComponentAnswer.Of(pay.AnnualBase),
            AnnualVariable = ComponentAnswer.Of(pay.AnnualVariable),
            HourlyBase = ComponentAnswer.Of(pay.HourlyBase),
            HourlyVariable = ComponentAnswer.Of(pay.HourlyVariable),
            AnnualTotal = ComponentAnswer.Of(pay.AnnualTotal),
            HourlyTotal = ComponentAnswer.Of(pay.HourlyTotal),
            Alert = gaps.Alerts,
            AlertOnTotalOnlyBasis = gaps.WouldAlertOnTotals,
        };
    }
}

internal sealed record ComponentAnswer(decimal? Women, decimal? Men, decimal? GapRatio)
{
    private const int Decimals = 4;

    public static ComponentAnswer Of(Comparison pay) => new(Shown.Number(pay.Women, Decimals), Shown.Number(pay.Men, Decimals), Shown.Number(pay.Gap, Shown.Six));
}
