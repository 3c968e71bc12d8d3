using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.ComputeIndex;

/// <summary><c>POST /api/v1/pay/index</c>: totals in, the Index out. Nothing is stored.</summary>
internal sealed class IndexEndpoint(IStringLocalizer<PayTexts> t)
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/v1/pay/index", RunAsync)
        .AsPublicApi().WithName("pay-index").WithTags("pay").WithSummary("Index de l'égalité professionnelle from totals of the company")
        .Accepts<IndexRequest>("application/json").Produces<IndexAnswer>().ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    /// <param name="lang">fr or en; else the language the caller's browser asks for.</param>
    private static async Task<IResult> RunAsync(HttpContext context, IndexEndpoint endpoint, string? lang, CancellationToken ct)
    {
        var (document, wrong) = await ApiBody.ReadAsync(context.Request, ct);
        if (document is null) return wrong!;
        using (document)
        using (Languages.Speak(lang is null ? Languages.Current : Languages.FromCode(lang)))
            return endpoint.Answer(new IndexReader().Read(document.RootElement));
    }

    private IResult Answer(Outcome<IndexAggregates> read)
    {
        if (!read.Succeeded) return PayProblems.Answer(read.Problems, t);
        var result = read.Value.Compute();
        return result.Succeeded ? TypedResults.Json(IndexAnswer.Of(result.Value), PublicApi.Json) : PayProblems.Answer(result.Problems, t);
    }
}
