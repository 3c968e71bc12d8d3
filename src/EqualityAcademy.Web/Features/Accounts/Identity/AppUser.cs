using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.Identity;

/// <summary>A person as the framework's Identity knows one: who they are comes from the database, what may change is settable.</summary>
internal sealed class AppUser(PersonId id, string? email, string displayName, Language language)
{
    public PersonId Id { get; } = id;
    public string? Email { get; } = email;
    public string DisplayName { get; } = displayName;
    public Language Language { get; } = language;
    public string? PasswordHash { get; set; }
    public string SecurityStamp { get; set; } = "";
    public DateTimeOffset? LockoutEnd { get; set; }
    public int AccessFailedCount { get; set; }

    /// <summary>Password or stamp were set and are not stored yet.</summary>
    public bool Changed { get; set; }

    /// <summary>The framework wants a name; nobody ever sees or types this one.</summary>
    public string UserName => Email ?? Id.Value.ToString();
}

/// <summary>The ticket written when the security stamp is checked again is the one written at sign-in.</summary>
internal sealed class PersonClaims : IUserClaimsPrincipalFactory<AppUser>
{
    public Task<System.Security.Claims.ClaimsPrincipal> CreateAsync(AppUser user) =>
        Task.FromResult(SignInTicket.Principal(user.Id, user.Language, user.SecurityStamp));
}

/// <summary>Addresses are found again in lower case, as they are stored.</summary>
internal sealed class LowerCase : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name?.ToLowerInvariant();

    public string? NormalizeEmail(string? email) => email?.Trim().ToLowerInvariant();
}
