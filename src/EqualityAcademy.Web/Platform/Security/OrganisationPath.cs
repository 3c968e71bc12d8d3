namespace EqualityAcademy.Web.Platform.Security;

/// <summary>The organisation named by the address: <c>/c/SLUG</c> is a company, <c>/k/SLUG</c> a cluster.</summary>
public sealed record OrganisationPath(bool IsCluster, string Slug)
{
    public string Base => IsCluster ? $"/k/{Slug}" : $"/c/{Slug}";
}

/// <summary>Takes the organisation off the path into the base path, so that routes and links inside a company stay plain and relative.</summary>
public sealed class OrganisationPathMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var parts = context.Request.Path.Value!.Split('/', 4);
        if (parts.Length < 3 || parts[1] is not ("c" or "k") || parts[2].Length == 0) return next(context);

        var path = new OrganisationPath(parts[1] == "k", parts[2]);
        var rest = parts.Length == 4 ? "/" + parts[3] : "/";
        if (rest == "/")
        {
            context.Response.Redirect(new PathString(path.Base + (path.IsCluster ? "/overview" : "/home")).ToUriComponent());
            return Task.CompletedTask;
        }

        context.Features.Set(path);
        context.Request.PathBase = context.Request.PathBase.Add(path.Base);
        context.Request.Path = rest;
        return next(context);
    }
}
