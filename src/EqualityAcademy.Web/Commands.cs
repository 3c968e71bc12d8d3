using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web;

/// <summary>The commands of the executable; without one, it serves the site.</summary>
internal static class Commands
{
    public static string? Named(string[] args) => args.Length > 0 && !args[0].StartsWith('-') ? args[0] : null;

    /// <summary>A switch without a value would take the next one for it: it is given the value "true".</summary>
    public static string[] WithValues(string[] args) => [.. args.Select(a => a is "--dry-run" or "--diff" ? a + "=true" : a)];

    /// <returns>The exit code: 0 when done, 1 when not, 2 when the command is not known.</returns>
    public static async Task<int> RunAsync(string command, WebApplication app) => command switch
    {
        "migrate" => await MigrateAsync(app.Services),
        "check-modules" => Check(app),
        "seed-demo" => await SeedDemoAsync(app),
        "send-reminders" => await SendRemindersAsync(app),
        "health" => await HealthAsync(app.Configuration),
        _ => Unknown(command),
    };

    private static async Task<int> MigrateAsync(IServiceProvider services)
    {
        var applied = await services.GetRequiredService<Migrator>().RunAsync();
        Console.WriteLine(applied.Count == 0 ? "The database is up to date." : string.Join('\n', applied.Select(a => $"applied {a}")));
        return 0;
    }

    /// <summary>The demonstration, into a database that holds nothing; never in Production.</summary>
    private static async Task<int> SeedDemoAsync(WebApplication app)
    {
        if (app.Environment.IsProduction())
        {
            Console.Error.WriteLine("There is no demonstration in Production.");
            return 1;
        }

        await app.Services.GetRequiredService<Migrator>().RunAsync();
        var seeded = await app.Services.GetRequiredService<SeedDemo>().RunAsync();
        Console.WriteLine(seeded ? "The demonstration is there." : "The database is not empty: nothing was changed.");
        return 0;
    }

    private static async Task<int> SendRemindersAsync(WebApplication app)
    {
        await app.Services.GetRequiredService<Migrator>().RunAsync();
        return await app.Services.GetRequiredService<SendReminders>().RunAsync(app.Configuration["on"], app.Configuration["dry-run"] == "true", Console.Out);
    }

    private static int Check(WebApplication app)
    {
        var root = PlatformServices.ModulesDirectory(app.Services.GetRequiredService<AppOptions>(), app.Environment);
        var today = app.Services.GetRequiredService<Clock>().Today;
        return new CheckModules(root, today, Console.Out).Run(app.Configuration["against"], app.Configuration["diff"] == "true");
    }

    /// <summary>Asks the running site whether it is ready; for the container's health check.</summary>
    private static async Task<int> HealthAsync(IConfiguration configuration)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        var site = new Uri(configuration["urls"] ?? "http://localhost:5080");
        try
        {
            return (await client.GetAsync(new Uri(site, "/health/ready"))).IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }

    private static int Unknown(string command)
    {
        Console.Error.WriteLine($"'{command}' is not a command. Commands: migrate, check-modules --diff --against DIR, seed-demo, send-reminders --on DATE --dry-run, health. Without a command the site is served.");
        return 2;
    }
}
