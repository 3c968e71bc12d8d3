using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts.Identity;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.SignIn;

/// <summary>Checks a password. Wrong, unknown and locked answer alike, and take the same time.</summary>
internal sealed class SignInWithPassword(UserManager<AppUser> users, SignInManager<AppUser> signIn, IPasswordHasher<AppUser> hasher)
{
    private static readonly AppUser Nobody = new(default, null, "", Language.Fr);
    private static string? _nobodysHash;

    public async Task<Outcome<AppUser>> RunAsync(string? typedEmail, string? password)
    {
        if (EmailAddress.Parse(typedEmail) is not { } email) return new Problem("email2", "EmailWrong");
        if (string.IsNullOrEmpty(password)) return new Problem("password", "PasswordMissing");
        var user = await users.FindByEmailAsync(email.Key);
        if (user?.PasswordHash is null)
        {
            hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, "nobody"), password);
            return new Problem("password", "PasswordWrong");
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        return result.Succeeded ? user : new Problem("password", "PasswordWrong");
    }
}
