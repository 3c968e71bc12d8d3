using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace EqualityAcademy.Web.Tests.Shell;

/// <summary>A database that cannot be written to is told in a plain sentence, and works again by itself.</summary>
public sealed class UnavailableTests : IAsyncLifetime
{
    private readonly Academy _academy = new();

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Theory]
    [InlineData("fr", "L’académie ne peut rien enregistrer en ce moment")]
    [InlineData("en", "The academy cannot save anything right now")]
    public async Task A_database_that_cannot_be_written_to_is_said_plainly(string language, string heading)
    {
        var visitor = _academy.Visitor(language);
        var page = await visitor.Get($"/join/{Cast.Lumiere.JoinCode}");
        Page refused;
        await using (await BlockAsync())
        {
            refused = await visitor.Submit(page, "main form", ("name", "Aline"));
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal(heading, refused.Heading);
        Assert.DoesNotContain("Exception", refused.Document.DocumentElement.TextContent, StringComparison.Ordinal);

        var accepted = await visitor.Submit(page, "main form", ("name", "Aline"));
        Assert.Equal(HttpStatusCode.OK, accepted.Status);
        Assert.EndsWith("/code/new", accepted.Address.AbsolutePath, StringComparison.Ordinal);
    }

    /// <summary>SQLite: another process holds the write lock. PostgreSQL: the database has become read-only, and its connections are cut.</summary>
    private async Task<IAsyncDisposable> BlockAsync()
    {
        if (!TestDatabase.IsPostgres)
        {
            var holder = new SqliteConnection($"Data Source={Path.Combine(_academy.DataDirectory, "academy.db")};Pooling=false");
            await holder.OpenAsync();
            await holder.ExecuteAsync("begin immediate");
            return holder;
        }

        await SetReadOnlyAsync(true);
        return new Release(() => SetReadOnlyAsync(false));
    }

    private async Task SetReadOnlyAsync(bool on)
    {
        var name = new Uri(_academy.Database).AbsolutePath.Trim('/');
        await using var connection = new Npgsql.NpgsqlConnection(DatabaseSetting.Parse(_academy.Database, "").ConnectionString.Replace($"Database={name}", "Database=postgres", StringComparison.Ordinal) + ";Pooling=false");
        await connection.OpenAsync();
        await connection.ExecuteAsync($"alter database {name} set default_transaction_read_only = {(on ? "on" : "off")}");
        await connection.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = @name", new { name });
    }

    private sealed class Release(Func<Task> work) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await work();
    }
}
