using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class AccountsFeature
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o =>
        {
            o.Cookie.Name = "academy";
            o.Cookie.Path = "/";
            o.ExpireTimeSpan = TimeSpan.FromDays(60);
            o.SlidingExpiration = true;
            o.Events.OnRedirectToLogin = c =>
            {
                var back = c.Request.PathBase + c.Request.Path + c.Request.QueryString;
                c.Response.Redirect("/sign-in?back=" + Uri.EscapeDataString(back));
                return Task.CompletedTask;
            };
        });
        return services;
    }

    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
    }
}
