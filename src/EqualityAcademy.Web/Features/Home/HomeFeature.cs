using EqualityAcademy.Web.Features.Home.ShowHome;

namespace EqualityAcademy.Web.Features.Home;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class HomeFeature
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddSingleton<ReadManagerHome>()
        .AddSingleton<ReadLearnerHome>();

    public static void MapHome(this IEndpointRouteBuilder app)
    {
    }
}
