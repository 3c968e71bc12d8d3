using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EqualityAcademy.Web.Platform.Database;

/// <summary>The few things the two engines say differently; one method for each, nothing of the kind elsewhere.</summary>
public sealed class Dialect(DatabaseEngine engine)
{
    private const string BootId = "/proc/sys/kernel/random/boot_id";

    public DatabaseEngine Engine { get; } = engine;

    /// <summary>Ends a SELECT whose rows are about to be leased: other nodes pass over rows this one holds.</summary>
    public string SkipLocked => Engine == DatabaseEngine.Postgres ? "for update skip locked" : "";

    /// <summary>Said on a connection whose commits, and all before them, must survive a power cut.</summary>
    public string CommitsReachTheDisk => Engine == DatabaseEngine.Postgres ? "set synchronous_commit = on" : "pragma synchronous = full";

    /// <summary>Said on a connection whose commits must be quick; they survive the end of the process, and not always a power cut.</summary>
    public string CommitsAreQuick => Engine == DatabaseEngine.Postgres ? "set synchronous_commit = off" : "pragma synchronous = normal";

    /// <summary>A mark that stays the same for as long as no commit, however quick, can have been forgotten: until the machine (SQLite) or the server (PostgreSQL) starts again.</summary>
    public async Task<string> MemoryAsync(DbConnection connection)
    {
        if (Engine == DatabaseEngine.Postgres) return (await connection.ExecuteScalarAsync<string>("select cast(pg_postmaster_start_time() as text)"))!;
        return File.Exists(BootId) ? (await File.ReadAllTextAsync(BootId)).Trim() : "unknown";
    }

    /// <summary>A column or a row that must be unique already exists.</summary>
    public static bool IsDuplicate(Exception error) => error switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 1555 or 2067,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>The database cannot write now: busy, read-only, full or not reachable.</summary>
    public static bool IsUnavailable(Exception error) => error switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 8 or 10 or 13 or 14,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.DiskFull or PostgresErrorCodes.TooManyConnections,
        NpgsqlException => true,
        _ => false,
    };
}
