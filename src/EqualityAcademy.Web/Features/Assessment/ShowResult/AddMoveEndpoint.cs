using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace EqualityAcademy.Web.Features.Assessment.ShowResult;

/// <summary>Puts an action into the plan from the result, in a browser without script.</summary>
internal static class AddMoveEndpoint
{
    public static void MapAddMove(this IEndpointRouteBuilder app) => app.MapPost("/check/{assessment:guid}/plan", AddAsync);

    [Needs(Permission.EditPlan)]
    private static async Task<IResult> AddAsync(Guid assessment, [FromForm] string? action, HttpContext context, CurrentMember me, AddAction add, CancellationToken ct)
    {
        var added = await add.RunAsync(me.Company, new ActionToAdd.OfLibrary(QuickCheck.Id, action ?? ""), ct);
        return added.Succeeded ? Results.LocalRedirect($"{context.Request.PathBase}/check/{assessment}/result") : Results.NotFound();
    }
}
