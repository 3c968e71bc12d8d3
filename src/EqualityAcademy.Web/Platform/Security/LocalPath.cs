namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Where to go next, as asked by a request: only ever a page of this site.</summary>
public static class LocalPath
{
    /// <returns>The path, or null when it could lead anywhere else.</returns>
    public static string? OrNull(string? path) =>
        path is ['/', ..] && (path.Length == 1 || path[1] is not ('/' or '\\')) && !path.Any(char.IsControl) ? path : null;
}
