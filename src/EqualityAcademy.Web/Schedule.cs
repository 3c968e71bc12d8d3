using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Jobs;

namespace EqualityAcademy.Web;

/// <summary>Every background job: name, time, zone, and the arguments of the handler that does it.</summary>
internal static class Schedule
{
    public static IReadOnlyList<ScheduledJob> Jobs { get; } =
    [
        // Seven in the morning of each working day: what fell on a weekend is told on Monday.
        ScheduledJob.Of("queue-due-reminders", "0 7 * * 1-5", Clock.Zone, new Night()),

        // Files of evidence left by an upload or a removal that was cut short.
        ScheduledJob.Of("remove-orphan-files", "30 3 * * *", Clock.Zone, new OrphanNight()),
    ];
}
