using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dapper;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Random keys of the application itself, made when first asked for and then kept with the data.</summary>
public sealed class AppSecrets(Db db, Clock clock)
{
    private readonly ConcurrentDictionary<string, byte[]> _known = new();

    /// <returns>32 random bytes, the same on every node and after every start.</returns>
    public async Task<byte[]> KeyAsync(string name, CancellationToken ct = default)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(Insert, new { Name = name, Value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), clock.Now });
        var stored = Convert.FromHexString(await connection.QuerySingleAsync<string>(Select, new { Name = name }));
        return _known.GetOrAdd(name, stored);
    }

    private const string Insert = "insert into app_secret (name, value, created_at) values (@Name, @Value, @Now) on conflict (name) do nothing";

    private const string Select = "select value from app_secret where name = @Name";
}
