using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace EqualityAcademy.Web.Platform.Database;

/// <summary>Applies the numbered SQL files once each, forward only. A file that was applied never changes: its checksum is kept.</summary>
public sealed class Migrator(Db db, Clock clock)
{
    private const long LockKey = 7_301_946_251;

    /// <returns>The names of the files applied now.</returns>
    /// <exception cref="InvalidOperationException">An applied file is not what it was.</exception>
    public Task<IReadOnlyList<string>> RunAsync(CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        var connection = transaction.Connection!;
        if (db.Dialect.Engine == DatabaseEngine.Postgres)
            await connection.ExecuteAsync("select pg_advisory_xact_lock(@LockKey)", new { LockKey }, transaction);
        await connection.ExecuteAsync(CreateTable, transaction: transaction);
        var done = (await connection.QueryAsync<(string Name, string Checksum)>(SelectApplied, transaction: transaction))
            .ToDictionary(m => m.Name, m => m.Checksum);
        var applied = new List<string>();
        foreach (var (name, sql) in Files())
        {
            var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
            if (done.TryGetValue(name, out var before))
            {
                if (before != checksum) throw new InvalidOperationException($"The migration {name} was changed after it had been applied.");
                continue;
            }

            await ApplyAsync(transaction, name, sql, checksum);
            applied.Add(name);
        }

        return (IReadOnlyList<string>)applied;
    }, ct);

    private async Task ApplyAsync(DbTransaction transaction, string name, string sql, string checksum)
    {
        await transaction.Connection!.ExecuteAsync(sql, transaction: transaction);
        await transaction.Connection!.ExecuteAsync(InsertApplied, new { Name = name, Checksum = checksum, clock.Now }, transaction);
    }

    private static IEnumerable<(string Name, string Sql)> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        const string marker = ".Migrations.";
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.Contains(marker, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[(resource.IndexOf(marker, StringComparison.Ordinal) + marker.Length)..], reader.ReadToEnd());
        }
    }

    private const string CreateTable = """
        create table if not exists migration (
            name text primary key,
            checksum text not null,
            applied_at timestamptz not null
        )
        """;

    private const string SelectApplied = "select name, checksum from migration";

    private const string InsertApplied = "insert into migration (name, checksum, applied_at) values (@Name, @Checksum, @Now)";
}
