using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Lets a request reach its page or turns it away: visitors are asked to sign in, strangers get a 404.</summary>
public sealed class Gate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentMember me)
    {
        var access = context.GetEndpoint()?.Metadata.GetMetadata<AccessAttribute>();
        if (access is null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next(context);
            return;
        }

        await me.ResolveAsync(context);
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await next(context);
            return;
        }

        var inOrganisation = me.Path is not null;
        var asksToSignIn = access is not AnyoneAttribute || inOrganisation;
        if (asksToSignIn && me.Person is null)
        {
            await context.ChallengeAsync();
            return;
        }

        var admitted = access switch
        {
            NeedsAttribute needs => me.May(needs.Permission) && (!HttpMethods.IsPost(context.Request.Method) || me.May(needs.ToPost)),
            _ => !inOrganisation || me.IsMember,
        };
        if (admitted) await next(context);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
