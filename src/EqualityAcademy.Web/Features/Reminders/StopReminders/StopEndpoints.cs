using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders.StopReminders;

/// <summary>What a stop link posts to. The signature is the permission: nobody is signed in, and no token is asked for.</summary>
internal static class StopEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/stop/now", NowAsync).DisableAntiforgery().WithMetadata(new AnyoneAttribute());
        app.MapGet("/stop/now", (HttpContext context) => Results.LocalRedirect("/stop" + context.Request.QueryString)).WithMetadata(new AnyoneAttribute());
        app.MapPost("/stop/confirm", (HttpContext context, string? p, string? c, string? s, StopLinks links, StopSwitch stop) =>
            ChangeAsync(context, links, p, c, s, stop.StopAsync)).DisableAntiforgery().WithMetadata(new AnyoneAttribute());
        app.MapPost("/stop/again", (HttpContext context, string? p, string? c, string? s, StopLinks links, StopSwitch stop) =>
            ChangeAsync(context, links, p, c, s, stop.StartAgainAsync)).DisableAntiforgery().WithMetadata(new AnyoneAttribute());
    }

    /// <summary>The mail program posts by itself (RFC 8058): a plain answer, no page.</summary>
    private static async Task<IResult> NowAsync(string? p, string? c, string? s, StopLinks links, StopSwitch stop)
    {
        if (await links.ReadAsync(p, c, s) is not { } target) return Results.NotFound();
        await stop.StopAsync(target);
        return Results.Ok();
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, StopLinks links, string? p, string? c, string? s, Func<StopTarget, Task> change)
    {
        if (await links.ReadAsync(p, c, s) is { } target) await change(target);
        return Results.LocalRedirect("/stop" + context.Request.QueryString);
    }
}
