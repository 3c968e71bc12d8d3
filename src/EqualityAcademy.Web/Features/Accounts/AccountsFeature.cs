using EqualityAcademy.Web.Features.Accounts.AcceptInvitation;
using EqualityAcademy.Web.Features.Accounts.Identity;
using EqualityAcademy.Web.Features.Accounts.JoinCompany;
using EqualityAcademy.Web.Features.Accounts.SetUp;
using EqualityAcademy.Web.Features.Accounts.ShowAccount;
using EqualityAcademy.Web.Features.Accounts.ShowCode;
using EqualityAcademy.Web.Features.Accounts.SignIn;
using EqualityAcademy.Web.Features.Accounts.SignInByCode;
using EqualityAcademy.Web.Features.Accounts.SpendLink;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class AccountsFeature
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        AddCookie(services);
        AddIdentity(services);
        services.AddRateLimiter(Attempts.Configure);
        services.AddSingleton<Attempts>();
        services.AddSingleton<Landing>();
        services.AddScoped<AskForLink>();
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<LinkSpender>();
        services.AddSingleton<PeopleByMail>();
        services.AddSingleton<Invitations>();
        services.AddSingleton<ShowInvitation>();
        services.AddSingleton<Acceptance>();
        services.AddSingleton<StaffCodes>();
        services.AddSingleton<CompanyByCode>();
        services.AddSingleton<Joining>();
        services.AddSingleton<CodeEntry>();
        services.AddSingleton<ShownCode>();
        services.AddSingleton<RenewCode>();
        services.AddScoped<SetPassword>();
        services.AddSingleton<FirstStart>();
        services.AddSingleton<SettingUp>();
        return services;
    }

    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/language", Endpoints.ChangeLanguageAsync);
        app.MapPost("/sign-out", Endpoints.SignOutAsync);
    }

    private static void AddCookie(IServiceCollection services) =>
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o =>
        {
            o.Cookie.Name = "academy";
            o.Cookie.Path = "/";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromDays(60);
            o.SlidingExpiration = true;
            o.Events.OnValidatePrincipal = StampCheck.RunAsync;
            o.Events.OnRedirectToLogin = c =>
            {
                var back = c.Request.PathBase + c.Request.Path + c.Request.QueryString;
                c.Response.Redirect("/sign-in?back=" + Uri.EscapeDataString(back));
                return Task.CompletedTask;
            };
        });

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddScoped<IUserClaimsPrincipalFactory<AppUser>, PersonClaims>();
        services.AddSingleton<ILookupNormalizer, LowerCase>();
        services.AddIdentityCore<AppUser>(o =>
        {
            o.User.AllowedUserNameCharacters = "";
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            o.Password = new() { RequiredLength = 12, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        }).AddUserStore<PersonStore>().AddSignInManager();
    }
}
