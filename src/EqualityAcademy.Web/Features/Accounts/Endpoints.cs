using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>The two small forms that stand on many pages.</summary>
internal static class Endpoints
{
    /// <summary>Remembers the language in this browser and in the person's profile.</summary>
    public static async Task<IResult> ChangeLanguageAsync(HttpContext context, Db db, [FromForm] string? language, [FromForm] string? back)
    {
        var wanted = Languages.FromCode(language);
        context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new(wanted.Culture())),
            new() { Path = "/", MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
        if (CurrentMember.PersonOf(context.User) is { } person)
        {
            await SaveAsync(db, person, wanted, context.RequestAborted);
            await context.ChangeLanguageAsync(wanted);
        }

        return Results.LocalRedirect(LocalPath.OrNull(back) ?? "/");
    }

    public static async Task<IResult> SignOutAsync(HttpContext context, [FromForm] string? back)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect(LocalPath.OrNull(back) ?? "/");
    }

    private static async Task SaveAsync(Db db, PersonId person, Language language, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(UpdateLanguage, new { Person = person, Language = language.Code() });
    }

    private const string UpdateLanguage = "update person set language = @Language where id = @Person";
}
