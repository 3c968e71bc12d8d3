using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.RateLimiting;

namespace EqualityAcademy.Web.Platform.Api;

/// <summary>What every address under <c>/api/v1</c> has: no sign-in, no cookie, a limit for each visitor, small bodies, and a description in <c>/openapi/v1.json</c>.</summary>
public static class PublicApi
{
    public const string Policy = "public-api";
    public const int CallsForEachVisitor = 60;

    /// <summary>Names in small letters with underscores, enums with hyphens, nothing that is null left out.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddPublicApi(this IServiceCollection services)
    {
        services.Configure<RateLimiterOptions>(o => o.AddPolicy<string, CallLimit>(Policy));
        services.ConfigureHttpJsonOptions(o =>
        {
            (o.SerializerOptions.PropertyNamingPolicy, o.SerializerOptions.NumberHandling) = (Json.PropertyNamingPolicy, Json.NumberHandling);
            foreach (var converter in Json.Converters) o.SerializerOptions.Converters.Add(converter);
        });
        return services.AddOpenApi("v1", o =>
        {
            o.ShouldInclude = d => d.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            o.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = "Equality Academy", Version = "1", Description = "Duties of a French private company on equality between women and men. No account; nothing sent is stored." };
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>An address of the API never answers with a page: what has no body gets problem details.</summary>
    public static void UsePublicApi(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        var (request, answer) = (context.Request, context.Response);
        if (request.Path.StartsWithSegments("/api") && answer.StatusCode >= StatusCodes.Status400BadRequest && !answer.HasStarted && answer.ContentType is null)
            await TypedResults.Problem(statusCode: answer.StatusCode).ExecuteAsync(context);
    });

    public static void MapPublicApi(this IEndpointRouteBuilder app) =>
        app.MapOpenApi("/openapi/{documentName}.json").RequireRateLimiting(Policy).WithMetadata(new AnyoneAttribute());

    public static RouteHandlerBuilder AsPublicApi(this RouteHandlerBuilder endpoint) =>
        endpoint.DisableAntiforgery().RequireRateLimiting(Policy).WithMetadata(new AnyoneAttribute()).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private sealed class CallLimit : IRateLimiterPolicy<string>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await ApiProblems.Answer(StatusCodes.Status429TooManyRequests, $"At most {CallsForEachVisitor} calls a minute.").ExecuteAsync(rejected.HttpContext);
        };

        public RateLimitPartition<string> GetPartition(HttpContext context) => RateLimitPartition.GetFixedWindowLimiter(
            VisitorAddress.Of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = CallsForEachVisitor, Window = Window, QueueLimit = 0 });
    }
}
