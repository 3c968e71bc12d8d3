using System.Text.Json;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.ComputeObligations;

/// <summary><c>POST /api/v1/pay/obligations</c>: what a company would declare in a year, by the rules announced. Nothing is stored.</summary>
internal sealed class PayObligationsEndpoint(LawOfPay laws, IStringLocalizer<PayTexts> t)
{
    private const int MostPct = 100;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/v1/pay/obligations", RunAsync)
        .AsPublicApi().WithName("pay-obligations").WithTags("pay").WithSummary("Declarations of the pay indicators A to G in a year: announced, not law")
        .Accepts<PayObligationsRequest>("application/json").Produces<PayObligations>().ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    /// <param name="lang">fr or en; else the language the caller's browser asks for.</param>
    private static async Task<IResult> RunAsync(HttpContext context, PayObligationsEndpoint endpoint, string? lang, CancellationToken ct)
    {
        var (document, wrong) = await ApiBody.ReadAsync(context.Request, ct);
        if (document is null) return wrong!;
        using (document)
        using (Languages.Speak(lang is null ? Languages.Current : Languages.FromCode(lang)))
            return endpoint.Answer(Read(document.RootElement));
    }

    private IResult Answer(Outcome<PayFacts> read)
    {
        if (!read.Succeeded) return PayProblems.Answer(read.Problems, t);
        if (laws.For(read.Value.Year) is not { } law) return PayProblems.Answer([new("year", "PayLawUnknown")], t);
        var due = PayObligations.Of(read.Value, law);
        return due.Succeeded ? TypedResults.Json(due.Value, PublicApi.Json) : PayProblems.Answer(due.Problems, t);
    }

    private static Outcome<PayFacts> Read(JsonElement body)
    {
        var problems = new List<Problem>();
        var whole = ApiPart.Of(body, problems, "headcount", "has_cse", "year", "indicator_g_computed", "largest_gap_pct", "second_declaration_submitted", "second_gap_pct");
        if (whole is null) return problems;
        var facts = new PayFacts(whole.Number("headcount", true) ?? 0, whole.YesNo("has_cse", true) ?? false, whole.Count("year") ?? PayYears.First)
        {
            IndicatorGComputed = whole.YesNo("indicator_g_computed", false),
            LargestGapPct = whole.Number("largest_gap_pct", false),
            SecondDeclarationSubmitted = whole.YesNo("second_declaration_submitted", false) ?? false,
            SecondGapPct = whole.Number("second_gap_pct", false),
        };
        if (facts.Year is < PayYears.First or > PayYears.Last) problems.Add(new("year", "PayYearOutOfRange", PayYears.First, PayYears.Last));
        if (facts.LargestGapPct > MostPct) problems.Add(new("largest_gap_pct", "PayGapTooHigh", MostPct));
        if (facts.SecondGapPct > MostPct) problems.Add(new("second_gap_pct", "PayGapTooHigh", MostPct));
        return problems.Count > 0 ? problems : facts;
    }
}

/// <summary>What a caller sends, for the description of the API.</summary>
/// <param name="Headcount">Annual average, with its decimals.</param>
/// <param name="IndicatorGComputed">Taken as computed when due, if left out.</param>
/// <param name="LargestGapPct">The gap of indicator G furthest from zero, in percent, either sign.</param>
internal sealed record PayObligationsRequest(
    decimal Headcount, bool HasCse, int Year, bool? IndicatorGComputed = null, decimal? LargestGapPct = null, bool? SecondDeclarationSubmitted = null, decimal? SecondGapPct = null);
