using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>The application on a new database with the cast in it, a clock the test sets, and no background jobs.</summary>
public sealed class Academy : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("academy-test-").FullName;
    private string _database = TestDatabase.New();

    public TestClock Clock { get; } = new();
    public string DataDirectory => _data;

    /// <summary>A setting that names this very database, for a second node.</summary>
    public string Database => TestDatabase.IsPostgres ? _database : "sqlite:" + Path.Combine(_data, "academy.db");

    /// <summary>False for a database with nothing but its tables.</summary>
    public bool WithCast { get; init; } = true;

    /// <summary>A service of the application.</summary>
    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Settings of this one academy, by their full names; <c>environment</c> is one.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>A visitor with a fresh browser, who reads French unless told otherwise.</summary>
    /// <param name="address">Where they come from, as their proxy says it.</param>
    public Browser Visitor(string language = "fr", string? address = null)
    {
        var client = CreateDefaultClient(new Uri("http://localhost"), new CookieJar());
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        if (address is not null) client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return new Browser(client);
    }

    /// <summary>A person of the cast, signed in.</summary>
    public async Task<Browser> SignedInAs(Cast.Actor actor, string language = "fr")
    {
        var browser = Visitor(language);
        await browser.Get($"{TestSignIn.Path}?person={actor.Person.Value}&language={language}");
        return browser;
    }

    /// <summary>Another host on what a kill at this very moment would leave: nothing is closed, flushed or told.</summary>
    public Academy AfterKill()
    {
        var other = new Academy { WithCast = false, _database = _database };
        foreach (var file in Directory.GetFiles(_data)) File.Copy(file, Path.Combine(other._data, Path.GetFileName(file)));
        return other;
    }

    public async Task InitializeAsync()
    {
        _ = Server;
        if (!WithCast) return;
        var cast = Get<Cast>();
        await Get<Db>().InTransactionAsync(t => cast.CreateAsync(t));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Academy:DataDirectory", _data);
        builder.UseSetting("Academy:Database", _database);
        builder.UseSetting("Academy:Demo", "false");
        builder.UseSetting("Academy:Jobs", "false");
        builder.UseSetting("Academy:PublicUrl", "http://localhost");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter, TestSignIn>();
        });
    }
}
