namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class AssessmentFeature
{
    public static IServiceCollection AddAssessment(this IServiceCollection services) => services;

    public static void MapAssessment(this IEndpointRouteBuilder app)
    {
    }
}
