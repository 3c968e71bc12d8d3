using Microsoft.Data.Sqlite;
using Npgsql;

namespace EqualityAcademy.Web.Platform.Database;

public enum DatabaseEngine
{
    Sqlite,
    Postgres,
}

/// <summary>The one setting that names the database: <c>sqlite:FILE</c> (inside the data directory unless absolute) or <c>postgres://user:password@host:port/name</c>.</summary>
public sealed record DatabaseSetting(DatabaseEngine Engine, string ConnectionString)
{
    /// <exception cref="InvalidSettingException">The setting names neither engine.</exception>
    public static DatabaseSetting Parse(string setting, string dataDirectory)
    {
        if (setting.StartsWith("sqlite:", StringComparison.Ordinal))
        {
            var file = Path.Combine(dataDirectory, setting["sqlite:".Length..]);
            var builder = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5 };
            return new(DatabaseEngine.Sqlite, builder.ToString());
        }

        if (Uri.TryCreate(setting, UriKind.Absolute, out var uri) && uri.Scheme is "postgres" or "postgresql")
        {
            var user = uri.UserInfo.Split(':', 2);
            var builder = new NpgsqlConnectionStringBuilder
            {
                Host = uri.Host,
                Port = uri.Port > 0 ? uri.Port : 5432,
                Database = uri.AbsolutePath.Trim('/'),
                Username = Uri.UnescapeDataString(user[0]),
                Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
                Options = "-c timezone=UTC",
            };
            return new(DatabaseEngine.Postgres, builder.ToString());
        }

        throw new InvalidSettingException("Academy:Database", "write sqlite:FILE or postgres://user:password@host:port/name");
    }
}
