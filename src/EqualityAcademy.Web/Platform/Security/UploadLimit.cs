using Microsoft.AspNetCore.Http.Metadata;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>A form that says it is greater than its page takes is refused before it is read, with a page that says why.</summary>
public sealed class UploadLimit(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize;
        if (most is null || context.Request.ContentLength is not { } length || length <= most) return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
