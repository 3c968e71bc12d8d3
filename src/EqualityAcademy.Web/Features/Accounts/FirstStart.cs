using System.Security.Cryptography;
using System.Text;
using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>An academy without a cluster is opened by the one who can read its output: a set-up link is printed at each start until it is used.</summary>
public sealed class FirstStart(Db db, Clock clock, AppOptions options)
{
    /// <summary>Prints the link when there is nobody yet.</summary>
    public async Task AnnounceAsync()
    {
        if (await LinkAsync() is { } link) Console.WriteLine($"This academy is empty. Open this link once to set it up: {link}");
    }

    /// <returns>Null when a cluster exists: nothing is left to set up.</returns>
    public async Task<string?> LinkAsync(CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        if (await connection.ExecuteScalarAsync<long>("select count(*) from cluster") > 0) return null;
        var key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await connection.ExecuteAsync(Insert, new { Name = NameOf(key), clock.Now });
        return $"{options.PublicUrl.TrimEnd('/')}/setup?key={key}";
    }

    /// <summary>Under this name a key is known; the key itself is stored nowhere.</summary>
    internal static string NameOf(string? key) => "set-up:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key ?? "")));

    private const string Insert = "insert into app_secret (name, value, created_at) values (@Name, '', @Now)";
}
