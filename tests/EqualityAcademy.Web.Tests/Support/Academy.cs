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
    private readonly string _database = TestDatabase.New();

    public TestClock Clock { get; } = new();
    public string DataDirectory => _data;

    /// <summary>False for a database with nothing but its tables.</summary>
    public bool WithCast { get; init; } = true;

    /// <summary>A service of the application.</summary>
    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A visitor with a fresh browser, who reads French unless told otherwise.</summary>
    public Browser Visitor(string language = "fr")
    {
        var client = CreateDefaultClient(new Uri("http://localhost"), new CookieJar());
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return new Browser(client);
    }

    /// <summary>A person of the cast, signed in.</summary>
    public async Task<Browser> SignedInAs(Cast.Actor actor, string language = "fr")
    {
        var browser = Visitor(language);
        await browser.Get($"{TestSignIn.Path}?person={actor.Person.Value}&language={language}");
        return browser;
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
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter, TestSignIn>();
        });
    }
}
