using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>
/// The engine of this run: SQLite, or PostgreSQL when <c>EA_TEST_POSTGRES</c> is set: <c>auto</c> starts a throw-away server
/// on a free loopback port, an address <c>postgres://…</c> uses one that runs.
/// </summary>
public static class TestDatabase
{
    private static readonly string? Wish = Environment.GetEnvironmentVariable("EA_TEST_POSTGRES");
    private static readonly Lazy<string> Server = new(() => Wish == "auto" ? StartServer() : Wish!);

    public static bool IsPostgres => !string.IsNullOrEmpty(Wish);

    /// <summary>A setting that names a new, empty database.</summary>
    public static string New()
    {
        if (!IsPostgres) return "sqlite:academy.db";
        var name = $"test_{Guid.NewGuid():N}";
        var server = new Uri(Server.Value);
        using var connection = new NpgsqlConnection($"Host={server.Host};Port={server.Port};Username={server.UserInfo};Database=postgres;Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand($"create database {name}", connection);
        command.ExecuteNonQuery();
        return $"{Server.Value}/{name}";
    }

    private static string StartServer()
    {
        var bin = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin";
        var folder = Directory.CreateTempSubdirectory("academy-postgres-").FullName;
        var asPostgres = Environment.UserName == "root" ? "setpriv --reuid=postgres --regid=postgres --init-groups " : "";
        if (asPostgres.Length > 0) Run($"chown postgres:postgres {folder}");
        var port = FreePort();
        Run($"{asPostgres}{bin}/initdb -D {folder}/d -U app --auth=trust --locale=C.UTF-8 --no-sync");
        Run($"{asPostgres}{bin}/pg_ctl -D {folder}/d -w -l {folder}/log -o \"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c max_connections=300\" start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Run($"{asPostgres}{bin}/pg_ctl -D {folder}/d -m immediate stop");
            Directory.Delete(folder, recursive: true);
        };
        return $"postgres://app@127.0.0.1:{port}";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command + " >/dev/null 2>&1"]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}.");
    }
}
