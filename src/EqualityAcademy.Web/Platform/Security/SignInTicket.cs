using System.Security.Claims;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Signs a person in or out with the one cookie.</summary>
public static class SignInTicket
{
    public static Task SignInPersonAsync(this HttpContext context, PersonId person, Language language)
    {
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, person.Value.ToString()), new(Languages.Claim, language.Code())], IdentityConstants.ApplicationScheme);
        return context.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity), new() { IsPersistent = true });
    }
}
