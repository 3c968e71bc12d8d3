using EqualityAcademy.Web.Features.Binders.WriteBinder;

namespace EqualityAcademy.Web.Features.Binders;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class BindersFeature
{
    public static IServiceCollection AddBinders(this IServiceCollection services) => services
        .AddScoped<ReadBinder>()
        .AddScoped<BinderReport>()
        .AddScoped<BinderTables>()
        .AddScoped<SendBinder>();

    public static void MapBinders(this IEndpointRouteBuilder app) => SendBinder.Map(app);
}
