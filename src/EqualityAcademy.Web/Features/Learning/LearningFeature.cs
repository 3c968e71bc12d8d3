namespace EqualityAcademy.Web.Features.Learning;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class LearningFeature
{
    public static IServiceCollection AddLearning(this IServiceCollection services) => services;

    public static void MapLearning(this IEndpointRouteBuilder app)
    {
    }
}
