using System.Text;
using System.Threading.RateLimiting;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace EqualityAcademy.Web.Features.Reminders.ShowCalendar;

/// <summary>The calendar as a file: downloaded by its owner, or read by a calendar program at a secret address.</summary>
internal static class CalendarEndpoints
{
    public const int ReadsForEachVisitor = 120;

    private const string Policy = "calendar-feed";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions options) => options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
        VisitorAddress.Of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = ReadsForEachVisitor, Window = Window, QueueLimit = 0 }));

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/calendar.ics", DownloadAsync).WithMetadata(new NeedsAttribute(Permission.Learn));
        app.MapGet("/feed/{secret}.ics", ReadAsync).RequireRateLimiting(Policy).WithMetadata(new AnyoneAttribute());
    }

    private static async Task<IResult> DownloadAsync(HttpContext context, CurrentMember me, CalendarWriter writer)
    {
        var (scope, slug) = (me.Company, me.Path!.Slug);
        var file = await writer.WriteAsync(new(scope.Company, scope.Member, slug, me.OrganisationName, Languages.Current), context.RequestAborted);
        KeepPrivate(context.Response);
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, $"{slug}.ics");
    }

    private static async Task<IResult> ReadAsync(HttpContext context, string secret, FeedBySecret feeds, CalendarWriter writer)
    {
        KeepPrivate(context.Response);
        if (context.Request.PathBase.HasValue || await feeds.FindAsync(secret, context.RequestAborted) is not { } owner) return Results.NotFound();
        return Results.Text(await writer.WriteAsync(owner, context.RequestAborted), CalendarFile.MediaType, Encoding.UTF8);
    }

    /// <summary>The address is the key: it is neither passed on, nor kept by a cache, nor found by a search engine.</summary>
    private static void KeepPrivate(HttpResponse response)
    {
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
