using Microsoft.AspNetCore.Diagnostics;

namespace EqualityAcademy.Web.Shell;

/// <summary>An error page is read, whatever request failed: a POST that found nothing shows the 404 page, not a complaint about its form.</summary>
public sealed class ErrorPageMethod(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var failed = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (failed) context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
