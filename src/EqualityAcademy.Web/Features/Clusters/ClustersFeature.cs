using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Clusters.InviteCoordinators;
using EqualityAcademy.Web.Features.Clusters.InviteMembers;
using EqualityAcademy.Web.Features.Clusters.ListMembers;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class ClustersFeature
{
    public static IServiceCollection AddClusters(this IServiceCollection services) => services
        .AddScoped<ShowOverview.ShowOverview>()
        .AddScoped<ListMembers.ListMembers>()
        .AddScoped<MembersFile>()
        .AddScoped<InviteMembers.InviteMembers>()
        .AddScoped<ImportMembers>()
        .AddScoped<InvitationMail>()
        .AddScoped<InviteAgain>()
        .AddScoped<InviteCoordinator>();

    public static void MapClusters(this IEndpointRouteBuilder app) =>
        app.MapGet("/members.csv", DownloadAsync).WithMetadata(new NeedsAttribute(Permission.SeeCluster));

    private static async Task<IResult> DownloadAsync(CurrentMember me, MembersFile file, CancellationToken ct) =>
        Results.File(await file.WriteAsync(me.Cluster, ct), "text/csv; charset=utf-8", $"{me.Path!.Slug}.csv");
}
