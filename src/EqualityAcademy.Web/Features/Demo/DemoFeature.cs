namespace EqualityAcademy.Web.Features.Demo;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class DemoFeature
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddSingleton<Cast>().AddSingleton<SeedDemo>();

    public static void MapDemo(this IEndpointRouteBuilder app)
    {
        PersonaSignIn.Map(app);
    }
}
