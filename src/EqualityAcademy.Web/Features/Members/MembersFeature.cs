namespace EqualityAcademy.Web.Features.Members;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class MembersFeature
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services;

    public static void MapMembers(this IEndpointRouteBuilder app)
    {
    }
}
