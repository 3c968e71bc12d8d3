using System.Globalization;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Pay.WriteReport;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.KeepResult;

/// <summary>Takes a sealed result from a form and keeps it.</summary>
internal static class KeepEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/pay/keep", RunAsync).WithMetadata(new NeedsAttribute(Permission.SeePay));

    private static async Task<IResult> RunAsync(IFormCollection form, PaySeal seals, KeepResult keep, CurrentMember me, CancellationToken ct)
    {
        if (seals.Open(form["figures"]) is not { } picture) return Results.LocalRedirect(SendReport.Gone);
        DateOnly? below = DateOnly.TryParseExact(form["below"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var id = await keep.RunAsync(me.Company, new(picture, SendReport.GroupingOf(form["grouping"]), form["tell"] == "yes", below), ct);
        return Results.LocalRedirect($"~/pay/kept/{id.Value}?done=kept");
    }
}
