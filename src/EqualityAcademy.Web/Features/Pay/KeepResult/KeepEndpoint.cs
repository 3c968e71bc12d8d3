using System.Globalization;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Pay.WriteReport;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.KeepResult;

/// <summary>Takes a sealed result from a form and keeps it.</summary>
internal static class KeepEndpoint
{
    /// <summary>The first Index was published in 2019.</summary>
    private const int FirstYear = 2019;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/pay/keep", RunAsync).WithMetadata(new NeedsAttribute(Permission.SeePay));

    private static async Task<IResult> RunAsync(IFormCollection form, PaySeal seals, KeepResult keep, Clock clock, CurrentMember me, CancellationToken ct)
    {
        if (seals.Open(form["figures"]) is not { } picture) return Results.LocalRedirect(SendReport.Gone);
        var isDay = DateOnly.TryParseExact(form["below"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= FirstYear && day <= clock.Today;
        var (id, told) = await keep.RunAsync(me.Company, new(picture, SendReport.GroupingOf(form["grouping"]), form["tell"] == "yes", isDay ? day : null), ct);
        var done = !isDay && !string.IsNullOrEmpty(form["below"]) ? "no-day" : told ? "told" : form["tell"] == "yes" ? "not-told" : "kept";
        return Results.LocalRedirect($"~/pay/kept/{id.Value}?done={done}");
    }
}
