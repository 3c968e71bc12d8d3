using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Platform;

/// <summary>What every feature stands on.</summary>
public static class PlatformServices
{
    public static WebApplicationBuilder AddPlatform(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AppOptions>().Bind(builder.Configuration.GetSection("Academy")).Configure<IConfiguration>(ReadCommandLine);
        services.AddSingleton(s => s.GetRequiredService<Microsoft.Extensions.Options.IOptions<AppOptions>>().Value);
        services.AddSingleton(s => Time(s.GetRequiredService<IConfiguration>(), builder.Environment));
        services.AddSingleton<Clock>();
        services.AddSingleton(s => new Db(s.GetRequiredService<AppOptions>().DatabaseSetting));
        services.AddSingleton<Migrator>();
        services.AddSingleton(s => new ModuleSource(ModulesDirectory(s.GetRequiredService<AppOptions>(), builder.Environment),
            builder.Environment.IsDevelopment(), s.GetRequiredService<ILogger<ModuleSource>>()));
        services.AddSingleton<Wording>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<MailComposer>();
        services.AddMailDelivery();
        services.AddScoped<CurrentMember>();
        services.AddSingleton<AppSecrets>();
        services.AddSingleton<SignedLinks>();
        ProtectionKeys.Add(services);
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = false);
        services.AddLocalization();
        return builder;
    }

    /// <summary><c>--data DIR</c> and <c>--modules DIR</c>.</summary>
    private static void ReadCommandLine(AppOptions options, IConfiguration configuration)
    {
        if (configuration["data"] is { Length: > 0 } data) options.DataDirectory = data;
        if (configuration["modules"] is { Length: > 0 } modules) options.ModulesDirectory = modules;
    }

    private static TimeProvider Time(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration["today"] is not { Length: > 0 } today) return TimeProvider.System;
        if (!environment.IsDevelopment()) throw new InvalidSettingException("--today", "it is for Development only");
        return DateOnly.TryParseExact(today, "yyyy-MM-dd", out var day)
            ? new ShiftedTime(day)
            : throw new InvalidSettingException("--today", "write a date such as 2026-11-21");
    }

    /// <summary>The setting; else, in Development, the repository's folder; else the copy beside the program.</summary>
    public static string ModulesDirectory(AppOptions options, IHostEnvironment environment)
    {
        if (options.ModulesDirectory.Length > 0) return Path.GetFullPath(options.ModulesDirectory);
        var repository = Path.GetFullPath(Path.Combine(environment.ContentRootPath, "../../modules"));
        return environment.IsDevelopment() && Directory.Exists(repository) ? repository : Path.Combine(AppContext.BaseDirectory, "modules");
    }
}
