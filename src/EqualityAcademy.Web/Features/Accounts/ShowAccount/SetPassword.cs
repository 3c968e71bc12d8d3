using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts.Identity;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.ShowAccount;

/// <summary>Sets or changes a password. Who it is must be proved now: by the present password, or by a link from their mail.</summary>
internal sealed class SetPassword(UserManager<AppUser> users, SignInManager<AppUser> signIn)
{
    /// <param name="byMail">The person came by a link from their mail, a moment ago.</param>
    public async Task<Outcome<Done>> RunAsync(AppUser user, string? current, string? wanted, bool byMail)
    {
        if (!byMail && !await IsCurrentAsync(user, current)) return new Problem("current", "CurrentWrong");
        if (!await IsGoodAsync(user, wanted ?? "")) return new Problem("new", "PasswordWeak", users.Options.Password.RequiredLength);
        if (user.PasswordHash is not null) await users.RemovePasswordAsync(user);
        await users.AddPasswordAsync(user, wanted!);
        return new Done();
    }

    private async Task<bool> IsCurrentAsync(AppUser user, string? current) =>
        user.PasswordHash is not null && (await signIn.CheckPasswordSignInAsync(user, current ?? "", lockoutOnFailure: true)).Succeeded;

    private async Task<bool> IsGoodAsync(AppUser user, string wanted)
    {
        foreach (var validator in users.PasswordValidators)
            if (!(await validator.ValidateAsync(users, user, wanted)).Succeeded) return false;
        return wanted.Length <= 200 && !string.Equals(wanted, user.Email, StringComparison.OrdinalIgnoreCase);
    }
}
