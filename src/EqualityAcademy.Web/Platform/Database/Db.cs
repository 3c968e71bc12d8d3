using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace EqualityAcademy.Web.Platform.Database;

/// <summary>Opens connections to the one database: SQLite by default, PostgreSQL by configuration.</summary>
public sealed class Db : IAsyncDisposable
{
    private readonly NpgsqlDataSource? _postgres;
    private readonly string? _sqlite;

    /// <summary>Pooled handles that have their settings: these last as long as the handle, so they are made once, not at each opening.</summary>
    private readonly ConditionalWeakTable<sqlite3, object> _prepared = [];

    static Db() => TypeHandlers.Register();

    public Db(DatabaseSetting setting)
    {
        Dialect = new Dialect(setting.Engine);
        if (setting.Engine == DatabaseEngine.Postgres)
        {
            _postgres = NpgsqlDataSource.Create(setting.ConnectionString);
            return;
        }

        _sqlite = setting.ConnectionString;
        using var connection = new SqliteConnection(_sqlite);
        connection.Open();
        Execute(connection, "pragma journal_mode = wal;");
    }

    public Dialect Dialect { get; }

    /// <summary>Told of each connection that is opened; for whoever counts statements.</summary>
    public event Action<DbConnection>? Opened;

    public async Task<DbConnection> OpenAsync(CancellationToken ct = default)
    {
        DbConnection connection = _postgres is not null ? await _postgres.OpenConnectionAsync(ct) : await OpenSqliteAsync(ct);
        Opened?.Invoke(connection);
        return connection;
    }

    /// <summary>Runs the work in one transaction: committed when it returns, rolled back when it throws.</summary>
    public async Task<T> InTransactionAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken ct = default)
    {
        await using var connection = await OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var result = await work(transaction);
        await transaction.CommitAsync(ct);
        return result;
    }

    public Task InTransactionAsync(Func<DbTransaction, Task> work, CancellationToken ct = default) =>
        InTransactionAsync(async t => { await work(t); return true; }, ct);

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null) await _postgres.DisposeAsync();
        else SqliteConnection.ClearPool(new SqliteConnection(_sqlite));
    }

    private async Task<SqliteConnection> OpenSqliteAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(_sqlite);
        await connection.OpenAsync(ct);
        if (_prepared.TryAdd(connection.Handle!, this)) Execute(connection, "pragma foreign_keys = on; pragma synchronous = normal;");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this class only
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
