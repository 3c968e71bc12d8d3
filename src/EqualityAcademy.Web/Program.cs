using EqualityAcademy.Web;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Assessment;
using EqualityAcademy.Web.Features.Binders;
using EqualityAcademy.Web.Features.Clusters;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Home;
using EqualityAcademy.Web.Features.Learning;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Features.Notices;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Jobs;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Shell;

var command = Commands.Named(args);
var builder = WebApplication.CreateBuilder(Commands.WithValues(args));

// Platform and pages
builder.AddPlatform();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddCascadingAuthenticationState();
builder.Services.AddAntiforgery(o => (o.Cookie.Path, o.Cookie.SecurePolicy) = ("/", CookieSecurePolicy.SameAsRequest));
builder.Services.AddResponseCompression(o => o.EnableForHttps = true);
builder.Services.AddPublicApi();
builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);

// Features, in dependency order
builder.Services.AddAccounts();
builder.Services.AddMembers();
builder.Services.AddObligations();
builder.Services.AddActionPlans();
builder.Services.AddPay();
builder.Services.AddLearning();
builder.Services.AddAssessment();
builder.Services.AddNotices();
builder.Services.AddBinders();
builder.Services.AddHome();
builder.Services.AddClusters();
builder.Services.AddReminders();
builder.Services.AddDemo();
builder.Services.AddJobs(Schedule.Jobs);

try
{
    var app = builder.Build();
    var options = app.Services.GetRequiredService<AppOptions>();
    options.Validate(app.Environment.IsProduction());
    Directory.CreateDirectory(options.FullDataDirectory);
    if (command is not null) return await Commands.RunAsync(command, app);

    // Start: content first, then the database
    _ = app.Services.GetRequiredService<ModuleSource>();
    await app.Services.GetRequiredService<Migrator>().RunAsync();
    if (options.Demo) await app.Services.GetRequiredService<SeedDemo>().RunAsync();
    if (!app.Environment.IsDevelopment()) await app.Services.GetRequiredService<FirstStart>().AnnounceAsync();

    // The way of a request
    app.UseForwardedHeaders(TrustedProxies.Options(options));
    app.UseResponseCompression();
    app.UseSecurityHeaders();
    app.UseMiddleware<OrganisationPathMiddleware>();
    app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandlingPath = "/error",
        CreateScopeForErrors = true,
        StatusCodeSelector = e => Dialect.IsUnavailable(e) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
    });
    app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
    app.UseMiddleware<ErrorPageMethod>();
    app.UsePublicApi();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAuthentication();
    app.UseRequestLocalization(Languages.Options());
    app.UseMiddleware<Gate>();
    app.UseMiddleware<UploadLimit>();
    app.UseAntiforgery();

    // Endpoints
    app.MapStaticAssets();
    app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
    app.MapHealthChecks("/health/ready", new() { Predicate = c => c.Tags.Contains("ready") });
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
    app.MapPublicApi();
    app.MapAccounts();
    app.MapMembers();
    app.MapObligations();
    app.MapActionPlans();
    app.MapPay();
    app.MapLearning();
    app.MapAssessment();
    app.MapNotices();
    app.MapBinders();
    app.MapHome();
    app.MapClusters();
    app.MapReminders();
    app.MapDemo();

    await app.RunAsync();
    return 0;
}
catch (Exception error) when (error is InvalidSettingException or BrokenContentException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

public partial class Program;
