using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.Identity;

/// <summary>Password, security stamp and lockout of a person, for the framework's Identity. People are created by the use cases that know them.</summary>
internal sealed class PersonStore(Db db) : IUserPasswordStore<AppUser>, IUserEmailStore<AppUser>, IUserSecurityStampStore<AppUser>, IUserLockoutStore<AppUser>
{
    public Task<AppUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? FindAsync("id = @Id", new { Id = PersonId.From(id) }, cancellationToken) : Task.FromResult<AppUser?>(null);

    public Task<AppUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        FindAsync("email_key = @Key", new { Key = normalizedEmail }, cancellationToken);

    public Task<AppUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Guid.TryParse(normalizedUserName, out _) ? FindByIdAsync(normalizedUserName, cancellationToken) : FindByEmailAsync(normalizedUserName, cancellationToken);

    private async Task<AppUser?> FindAsync(string condition, object values, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(Select + condition, values);
        return row is null ? null : new(row.Id, row.Email, row.DisplayName, Languages.FromCode(row.Language))
        {
            PasswordHash = row.PasswordHash, SecurityStamp = row.SecurityStamp, LockoutEnd = row.LockoutEnd, AccessFailedCount = row.AccessFailedCount,
        };
    }

    /// <summary>Writes a new password or stamp. The framework updates after every wrong guess too: what this request did not change is left as it is now.</summary>
    public async Task<IdentityResult> UpdateAsync(AppUser user, CancellationToken cancellationToken)
    {
        if (!user.Changed) return IdentityResult.Success;
        await using var connection = await db.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(Update, new { user.Id, user.PasswordHash, user.SecurityStamp });
        user.Changed = false;
        return IdentityResult.Success;
    }

    public async Task SetLockoutEndDateAsync(AppUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        await using var connection = await db.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(UpdateLockout, new { user.Id, LockoutEnd = lockoutEnd });
        user.LockoutEnd = lockoutEnd;
    }

    /// <summary>Counted in the database, so that guesses made at the same moment are all counted.</summary>
    public async Task<int> IncrementAccessFailedCountAsync(AppUser user, CancellationToken cancellationToken)
    {
        await using var connection = await db.OpenAsync(cancellationToken);
        return user.AccessFailedCount = await connection.QuerySingleAsync<int>(Increment, new { user.Id });
    }

    public async Task ResetAccessFailedCountAsync(AppUser user, CancellationToken cancellationToken)
    {
        await using var connection = await db.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(Reset, new { user.Id });
        user.AccessFailedCount = 0;
    }

    public Task<string> GetUserIdAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id.Value.ToString());
    public Task<string?> GetUserNameAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);
    public Task<string?> GetNormalizedUserNameAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName.ToLowerInvariant());
    public Task<string?> GetEmailAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.Email);
    public Task<string?> GetNormalizedEmailAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.Email?.ToLowerInvariant());
    public Task<bool> GetEmailConfirmedAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.Email is not null);
    public Task<string?> GetPasswordHashAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);
    public Task<bool> HasPasswordAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);
    public Task<string?> GetSecurityStampAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.LockoutEnd);
    public Task<int> GetAccessFailedCountAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(user.AccessFailedCount);
    public Task<bool> GetLockoutEnabledAsync(AppUser user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetPasswordHashAsync(AppUser user, string? passwordHash, CancellationToken cancellationToken) => Set(user, u => u.PasswordHash = passwordHash);
    public Task SetSecurityStampAsync(AppUser user, string stamp, CancellationToken cancellationToken) => Set(user, u => u.SecurityStamp = stamp);
    public Task SetNormalizedUserNameAsync(AppUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;
    public Task SetNormalizedEmailAsync(AppUser user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetUserNameAsync(AppUser user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();
    public Task SetEmailAsync(AppUser user, string? email, CancellationToken cancellationToken) => throw new NotSupportedException();
    public Task SetEmailConfirmedAsync(AppUser user, bool confirmed, CancellationToken cancellationToken) => throw new NotSupportedException();
    public Task SetLockoutEnabledAsync(AppUser user, bool enabled, CancellationToken cancellationToken) => throw new NotSupportedException();
    public Task<IdentityResult> CreateAsync(AppUser user, CancellationToken cancellationToken) => throw new NotSupportedException();
    public Task<IdentityResult> DeleteAsync(AppUser user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private static Task Set(AppUser user, Action<AppUser> change)
    {
        change(user);
        user.Changed = true;
        return Task.CompletedTask;
    }

    private sealed record Row(
        PersonId Id, string? Email, string DisplayName, string Language, string? PasswordHash, string SecurityStamp, DateTimeOffset? LockoutEnd, int AccessFailedCount);

    private const string Select = """
        select id, email, display_name, language, password_hash, security_stamp, lockout_end, access_failed_count
        from person where 
        """;

    private const string Update = "update person set password_hash = @PasswordHash, security_stamp = @SecurityStamp where id = @Id";

    private const string UpdateLockout = "update person set lockout_end = @LockoutEnd where id = @Id";

    private const string Increment = "update person set access_failed_count = access_failed_count + 1 where id = @Id returning access_failed_count";

    private const string Reset = "update person set access_failed_count = 0 where id = @Id";
}
