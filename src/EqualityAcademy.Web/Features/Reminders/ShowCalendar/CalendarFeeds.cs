using System.Security.Cryptography;
using System.Text;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityAcademy.Web.Features.Reminders.ShowCalendar;

/// <summary>The secret address at which a calendar program reads the dates of one person in one company. Only the hash of the secret is kept.</summary>
internal sealed class CalendarFeeds(Db db, Clock clock)
{
    private const int SecretBytes = 32;

    /// <returns>When the feed in use was made; null when there is none.</returns>
    public async Task<DateTimeOffset?> MadeAtAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<DateTimeOffset?>(new(SelectMade, new { scope.Company, scope.Member }, cancellationToken: ct));
    }

    /// <summary>Makes a feed; one that was there before ends.</summary>
    /// <returns>The secret, which is not told again.</returns>
    public async Task<string> MakeAsync(CompanyScope scope, CancellationToken ct = default)
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        var row = new { scope.Company, scope.Member, Hash = HashOf(secret), clock.Now };
        await db.InTransactionAsync(async t =>
        {
            await t.Connection!.ExecuteAsync(Revoke, row, t);
            await t.Connection!.ExecuteAsync(Insert, row, t);
        }, ct);
        return secret;
    }

    public async Task RevokeAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(new(Revoke, new { scope.Company, scope.Member, clock.Now }, cancellationToken: ct));
    }

    /// <summary>The secret is 256 random bits: its plain hash tells nothing.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private const string SelectMade = "select created_at from calendar_feed where company_id = @Company and membership_id = @Member and revoked_at is null";

    private const string Revoke = "update calendar_feed set revoked_at = @Now where company_id = @Company and membership_id = @Member and revoked_at is null";

    private const string Insert = "insert into calendar_feed (secret_hash, company_id, membership_id, created_at) values (@Hash, @Company, @Member, @Now)";
}
