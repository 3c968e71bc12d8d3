using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace EqualityAcademy.Web.Features.Demo;

/// <summary>One-click sign-in as somebody of the cast; elsewhere than in a demonstration in Development it does not exist.</summary>
internal static class PersonaSignIn
{
    private static readonly Dictionary<string, Cast.Actor> Personas = new()
    {
        ["learner"] = Cast.Aicha,
        ["manager"] = Cast.Bruno,
        ["referent"] = Cast.Claire,
        ["director"] = Cast.Fanny,
        ["coordinator"] = Cast.Denis,
        ["admin"] = Cast.Elise,
    };

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/demo/sign-in", SignInAsync).DisableAntiforgery();

    private static async Task<IResult> SignInAsync(HttpContext context, Db db, AppOptions options, IHostEnvironment environment, [FromForm] string? persona)
    {
        if (!environment.IsDevelopment() || !options.Demo || !Personas.TryGetValue(persona ?? "", out var actor)) return Results.NotFound();
        await using var connection = await db.OpenAsync(context.RequestAborted);
        if (await connection.QuerySingleOrDefaultAsync<string>(SelectLanguage, new { actor.Person }) is not { } language) return Results.NotFound();
        await context.SignInPersonAsync(actor.Person, Languages.FromCode(language));
        return Results.LocalRedirect(actor.Firm is { } firm ? $"/c/{firm.Slug}/home" : $"/k/{Cast.ClusterSlug}/overview");
    }

    private const string SelectLanguage = "select language from person where id = @Person";
}
