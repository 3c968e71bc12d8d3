using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts.Identity;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.SpendLink;

/// <summary>What a sign-in link says. A change of password changes the stamp, and with it every link sent before.</summary>
internal sealed record SignInLink(Guid Person, string Stamp, string? Back)
{
    public const string Purpose = "sign-in-link";
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
}

/// <summary>Looks at a sign-in link, and spends it when its reader says so: programs that read mail open links too, but press no button.</summary>
internal sealed class LinkSpender(UserManager<AppUser> users, SignedLinks links, Db db)
{
    /// <returns>Whom it would let in; null when it is not ours, has expired, was used, or a newer password made it void.</returns>
    public async Task<AppUser?> LookAsync(string? token, CancellationToken ct)
    {
        if (links.Open<SignInLink>(SignInLink.Purpose, token) is not { } link) return null;
        return await links.StateAsync(link, ct) == LinkState.Good ? await PersonAsync(link.Content) : null;
    }

    /// <returns>Who comes in, and the page they wanted; null when the link no longer works.</returns>
    public async Task<(AppUser User, string? Back)?> SpendAsync(string? token, CancellationToken ct)
    {
        if (links.Open<SignInLink>(SignInLink.Purpose, token) is not { } link) return null;
        if (await PersonAsync(link.Content) is not { } user) return null;
        var spent = await db.InTransactionAsync(t => links.SpendAsync(t, link), ct);
        return spent ? (user, link.Content.Back) : null;
    }

    private async Task<AppUser?> PersonAsync(SignInLink link)
    {
        var user = await users.FindByIdAsync(PersonId.From(link.Person).Value.ToString());
        return user?.SecurityStamp == link.Stamp ? user : null;
    }
}
