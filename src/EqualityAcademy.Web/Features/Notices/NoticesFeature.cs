using EqualityAcademy.Web.Features.Notices.FillBlanks;
using EqualityAcademy.Web.Features.Notices.ShowSheets;
using EqualityAcademy.Web.Features.Obligations;

namespace EqualityAcademy.Web.Features.Notices;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class NoticesFeature
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton<NoticeBoard>()
        .AddSingleton<NoticeWords>()
        .AddSingleton<SaveBlanks>()
        .AddSingleton<RecordPrint>()
        .AddSingleton<NoticeAlerts>()
        .AddSingleton<FindDutyAlerts>(s => s.GetRequiredService<NoticeAlerts>().FindAsync);

    public static void MapNotices(this IEndpointRouteBuilder app)
    {
    }
}
