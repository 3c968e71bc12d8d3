namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class ActionPlansFeature
{
    public static IServiceCollection AddActionPlans(this IServiceCollection services) => services
        .AddSingleton<StartPlan>()
        .AddSingleton<AddAction>();

    public static void MapActionPlans(this IEndpointRouteBuilder app)
    {
    }
}
