using System.Security.Claims;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Signs a person in with the one cookie, and writes it anew when the language changes.</summary>
public static class SignInTicket
{
    /// <summary>Claim of a ticket given for a link sent by mail. It goes when the stamp is next checked, after half an hour.</summary>
    public const string MailClaim = "mail";

    /// <summary>How long a ticket lives, without use, on a device that several people share.</summary>
    private static readonly TimeSpan Shared = TimeSpan.FromMinutes(30);

    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    /// <param name="byMail">The person has just proved to read their mail.</param>
    /// <param name="shared">Several people use this device: the ticket ends with the browser, or after half an hour without use.</param>
    public static async Task SignInPersonAsync(this HttpContext context, PersonId person, Language language, bool byMail = false, bool shared = false)
    {
        var services = context.RequestServices;
        await using var connection = await services.GetRequiredService<Db>().OpenAsync(context.RequestAborted);
        var stamp = await connection.QuerySingleAsync<string>(SelectStamp, new { Person = person });
        var principal = Principal(person, language, stamp);
        if (byMail) ((ClaimsIdentity)principal.Identity!).AddClaim(new(MailClaim, "1"));
        var properties = new AuthenticationProperties { IsPersistent = !shared };
        if (shared) properties.ExpiresUtc = services.GetRequiredService<Clock>().Now + Shared;
        await context.SignInAsync(IdentityConstants.ApplicationScheme, principal, properties);
    }

    /// <summary>The same ticket in another language: it lives no longer than before.</summary>
    public static async Task ChangeLanguageAsync(this HttpContext context, Language language)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (ticket.Principal?.Identity is not ClaimsIdentity identity) return;
        if (identity.FindFirst(Languages.Claim) is { } before) identity.RemoveClaim(before);
        identity.AddClaim(new(Languages.Claim, language.Code()));
        await context.SignInAsync(IdentityConstants.ApplicationScheme, ticket.Principal, ticket.Properties);
    }

    public static ClaimsPrincipal Principal(PersonId person, Language language, string stamp) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, person.Value.ToString()), new(Languages.Claim, language.Code()), new(StampClaim, stamp)], IdentityConstants.ApplicationScheme));

    private const string SelectStamp = "select security_stamp from person where id = @Person";
}
