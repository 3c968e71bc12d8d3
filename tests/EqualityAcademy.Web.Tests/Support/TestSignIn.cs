using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>Gives a test the cookie of a person without walking through the sign-in page.</summary>
internal sealed class TestSignIn : IStartupFilter
{
    public const string Path = "/test-sign-in";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            if (context.Request.Path != Path)
            {
                await following(context);
                return;
            }

            var person = PersonId.From(Guid.Parse(context.Request.Query["person"]!));
            await context.SignInPersonAsync(person, Languages.FromCode(context.Request.Query["language"]));
        });
        next(app);
    };
}
