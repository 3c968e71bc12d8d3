using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders.ShowCalendar;

/// <summary>Carries a new secret to the one page that shows it, in a sealed cookie of that browser, for ten minutes. It is stored nowhere else.</summary>
internal sealed class ShownFeed(SignedLinks seal)
{
    private const string Cookie = "academy-feed";
    private const string Purpose = "fresh-calendar-feed";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private sealed record Fresh(Guid Member, string Secret);

    public void Keep(HttpContext context, MembershipId member, string secret) =>
        context.Response.Cookies.Append(Cookie, seal.Seal(Purpose, new Fresh(member.Value, secret), Life), Options(context, Life));

    /// <returns>Null when there is none for this member, or its time is over.</returns>
    public async Task<string?> ReadAsync(HttpContext context, MembershipId member)
    {
        var kept = seal.Open<Fresh>(Purpose, context.Request.Cookies[Cookie]);
        return kept?.Content.Member == member.Value && await seal.StateAsync(kept, context.RequestAborted) == LinkState.Good ? kept.Content.Secret : null;
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    private static CookieOptions Options(HttpContext context, TimeSpan? life) =>
        new() { Path = $"{context.Request.PathBase}/calendar", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = life, IsEssential = true };
}
