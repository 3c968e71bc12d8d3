namespace EqualityAcademy.Web.Features.Home;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class HomeFeature
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services;

    public static void MapHome(this IEndpointRouteBuilder app)
    {
    }
}
