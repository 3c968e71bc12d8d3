using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using EqualityAcademy.Web.Platform.Database;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>Listens to the SQL statements the application runs while it lives, on either engine; transactions and settings of a connection left out.</summary>
public sealed class Statements : IDisposable
{
    private readonly ConcurrentQueue<string> _all = [];
    private readonly ConcurrentDictionary<string, bool> _databases = [];
    private readonly Db _db;
    private readonly ActivityListener _postgres;

    public Statements(Academy academy)
    {
        _db = academy.Get<Db>();
        _db.Opened += Trace;
        _postgres = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (_databases.ContainsKey(Tag(activity, "db.namespace", "db.name"))) Note(Tag(activity, "db.query.text", "db.statement"));
            },
        };
        ActivitySource.AddActivityListener(_postgres);
    }

    public IReadOnlyList<string> All => [.. _all];

    public IEnumerable<string> Writes => _all.Where(s => !s.StartsWith("select", StringComparison.OrdinalIgnoreCase) && !s.StartsWith("with", StringComparison.OrdinalIgnoreCase));

    public void Dispose()
    {
        _db.Opened -= Trace;
        _postgres.Dispose();
    }

    private void Trace(DbConnection connection)
    {
        if (connection is SqliteConnection sqlite) raw.sqlite3_trace(sqlite.Handle, (_, sql) => Note(sql), null);
        else _databases[connection.Database] = true;
    }

    /// <summary>The names of the tags differ between releases of Npgsql.</summary>
    private static string Tag(Activity activity, string name, string before) => (activity.GetTagItem(name) ?? activity.GetTagItem(before)) as string ?? "";

    private void Note(string sql)
    {
        if (sql.Length > 0 && !sql.StartsWith("pragma", StringComparison.OrdinalIgnoreCase) && !sql.StartsWith("begin", StringComparison.OrdinalIgnoreCase)
            && !sql.StartsWith("commit", StringComparison.OrdinalIgnoreCase)) _all.Enqueue(sql);
    }
}
