namespace EqualityAcademy.Web.Features.Clusters;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class ClustersFeature
{
    public static IServiceCollection AddClusters(this IServiceCollection services) =>
        services.AddScoped<ShowOverview.ShowOverview>();

    public static void MapClusters(this IEndpointRouteBuilder app)
    {
    }
}
