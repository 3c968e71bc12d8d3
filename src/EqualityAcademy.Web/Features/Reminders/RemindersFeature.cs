using EqualityAcademy.Web.Platform.Jobs;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class RemindersFeature
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<StopLinks>()
        .AddSingleton<DueItems>()
        .AddSingleton<ReminderMails>()
        .AddSingleton<QueueDueReminders>()
        .AddSingleton<SendReminders>()
        .AddSingleton<IJobHandler<Night>>(s => s.GetRequiredService<QueueDueReminders>());

    public static void MapReminders(this IEndpointRouteBuilder app)
    {
    }
}
