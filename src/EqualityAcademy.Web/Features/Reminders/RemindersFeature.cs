using EqualityAcademy.Web.Features.Reminders.ShowCalendar;
using EqualityAcademy.Web.Features.Reminders.ShowMails;
using EqualityAcademy.Web.Features.Reminders.ShowReminders;
using EqualityAcademy.Web.Features.Reminders.StopReminders;
using EqualityAcademy.Web.Platform.Jobs;
using Microsoft.AspNetCore.RateLimiting;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class RemindersFeature
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<StopLinks>()
        .AddSingleton<DueRows>()
        .AddSingleton<DueItems>()
        .AddSingleton<ReminderMails>()
        .AddSingleton<QueueDueReminders>()
        .AddSingleton<SendReminders>()
        .AddSingleton<StopSwitch>()
        .AddSingleton<ShowCompanyReminders>()
        .AddSingleton<SendAgain>()
        .AddSingleton<MyDates>()
        .AddSingleton<CalendarWriter>()
        .AddSingleton<CalendarFeeds>()
        .AddSingleton<FeedBySecret>()
        .AddSingleton<ShownFeed>()
        .Configure<RateLimiterOptions>(CalendarEndpoints.Configure)
        .AddSingleton<DevelopmentMails>()
        .AddSingleton<IJobHandler<Night>>(s => s.GetRequiredService<QueueDueReminders>());

    public static void MapReminders(this IEndpointRouteBuilder app)
    {
        StopEndpoints.Map(app);
        CalendarEndpoints.Map(app);
        if (app.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment()) DevelopmentMails.Map(app);
    }
}
