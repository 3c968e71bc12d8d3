using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>Sends the invitation again to a company that has not joined; twice on one day is one mail.</summary>
public sealed class InviteAgain(Db db, Clock clock, InvitationMail mail)
{
    /// <returns>False when this cluster has no such company waiting.</returns>
    public async Task<bool> RunAsync(ClusterScope scope, CompanyId company, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Cluster, scope.Person, Company = company, clock.Now };
        var row = await connection.QuerySingleOrDefaultAsync<Row>(new(Select, key, cancellationToken: ct));
        if (row is null || EmailAddress.Parse(row.InvitedEmail) is not { } email) return false;
        var mails = await mail.ComposeAsync(connection, scope, [new(company, row.Name, email, row.InvitedName)], ct);
        return await db.InTransactionAsync(async t =>
        {
            if (await t.Connection!.ExecuteAsync(Update, key, t) == 0) return false;
            await mail.QueueAsync(t, mails);
            return true;
        }, ct);
    }

    private sealed record Row(string Name, string? InvitedEmail, string? InvitedName);

    private const string Select = """
        select c.name, k.invited_email, k.invited_name
        from cluster_company k join company c on c.id = k.company_id
        where k.cluster_id = @Cluster and k.company_id = @Company and k.joined_at is null
        """;

    private const string Update = """
        update cluster_company set invited_again_at = @Now where cluster_id = @Cluster and company_id = @Company and joined_at is null
        """;
}
