using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace EqualityAcademy.Web.Features.Assessment.CheckAnswers;

/// <summary>Where the button that finishes is posted. Not the page's own form: pressed twice, the page of a finished check would no longer have it.</summary>
internal static class FinishCheckEndpoint
{
    public static void MapFinishCheck(this IEndpointRouteBuilder app) =>
        app.MapPost("/check/{assessment:guid}/finish", FinishAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());

    [Needs(Permission.Assess)]
    private static async Task<IResult> FinishAsync(Guid assessment, HttpContext context, CurrentMember me, FinishCheck finish, IAntiforgery antiforgery, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        var result = await finish.RunAsync(me.Company, AssessmentId.From(assessment), ct);
        return result == FinishResult.NotFound
            ? Results.NotFound()
            : Results.LocalRedirect($"{context.Request.PathBase}/check/{assessment}/{(result == FinishResult.Finished ? "result" : "answers")}");
    }
}
