using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.Identity;

/// <summary>
/// Every half hour a ticket is compared with the person it names: a new password, or nobody there any more, ends it.
/// The framework's own check signs out of schemes this site does not have.
/// </summary>
internal static class StampCheck
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(30);

    public static async Task RunAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Properties.IssuedUtc is { } issued && services.GetRequiredService<Clock>().Now - issued < Interval) return;
        var user = await services.GetRequiredService<SignInManager<AppUser>>().ValidateSecurityStampAsync(context.Principal);
        if (user is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        context.ReplacePrincipal(SignInTicket.Principal(user.Id, user.Language, user.SecurityStamp));
        context.ShouldRenew = true;
    }
}
