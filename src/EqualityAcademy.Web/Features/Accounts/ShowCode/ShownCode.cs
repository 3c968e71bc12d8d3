using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts.ShowCode;

/// <summary>A personal code on its way to the one screen that shows it.</summary>
internal sealed record FreshCode(Guid Person, string Code, string Company, string JoinCode, string Next);

/// <summary>
/// Carries a new code to its owner's screen in a sealed cookie of that browser, until they say they have it, or for ten minutes:
/// a phone that reloads the page in a pocket must not lose it. It is stored nowhere else.
/// </summary>
internal sealed class ShownCode(SignedLinks seal)
{
    private const string Cookie = "academy-code";
    private const string Purpose = "fresh-staff-code";
    private const string Path = "/code/new";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public void Keep(HttpContext context, FreshCode code) =>
        context.Response.Cookies.Append(Cookie, seal.Seal(Purpose, code, Life), Options(context, Life));

    /// <returns>Null when there is none for this person, or its time is over.</returns>
    public async Task<FreshCode?> ReadAsync(HttpContext context, PersonId? person)
    {
        var kept = seal.Open<FreshCode>(Purpose, context.Request.Cookies[Cookie]);
        return kept?.Content.Person == person?.Value && kept is not null && await seal.StateAsync(kept, context.RequestAborted) == LinkState.Good ? kept.Content : null;
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    private static CookieOptions Options(HttpContext context, TimeSpan? life) =>
        new() { Path = Path, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = life, IsEssential = true };
}
