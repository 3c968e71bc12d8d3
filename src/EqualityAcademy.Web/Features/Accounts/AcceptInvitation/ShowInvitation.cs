using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts.AcceptInvitation;

/// <summary>What the page of an invitation shows.</summary>
/// <param name="State">Null when the link is not one of ours.</param>
/// <param name="Host">Who invites: the cluster, or the company when it is in none.</param>
/// <param name="Known">The address belongs to a person already: no name is asked.</param>
internal sealed record InvitationView(LinkState? State, bool ToCluster, string Organisation, string Host, Role Role, string Email, string Name, bool Known)
{
    public static readonly InvitationView Unknown = new(null, false, "", "", Role.Learner, "", "", false);
}

/// <summary>Reads an invitation; spends nothing.</summary>
internal sealed class ShowInvitation(Invitations invitations, SignedLinks links, Db db)
{
    public async Task<InvitationView> GetAsync(string? token, CancellationToken ct)
    {
        if (invitations.Open(token) is not { } link) return InvitationView.Unknown;
        var said = link.Content;
        await using var connection = await db.OpenAsync(ct);
        var names = said.Company is { } company
            ? await connection.QueryFirstOrDefaultAsync<Row>(SelectCompany, new { Company = CompanyId.From(company) })
            : await connection.QueryFirstOrDefaultAsync<Row>(SelectCluster, new { Cluster = ClusterId.From(said.Cluster!.Value) });
        if (names is null) return InvitationView.Unknown;
        var known = await connection.ExecuteScalarAsync<long>(CountPeople, new { Key = EmailAddress.Parse(said.Email)!.Key });
        return new(await links.StateAsync(link, ct), said.Company is null, names.Organisation, names.Host ?? names.Organisation, said.Role, said.Email, said.Name, known > 0);
    }

    private sealed record Row(string Organisation, string? Host);

    private const string SelectCompany = """
        select c.name as organisation, k.name as host
        from company c
        left join cluster_company cc on cc.company_id = c.id
        left join cluster k on k.id = cc.cluster_id
        where c.id = @Company
        order by cc.invited_at desc
        """;

    private const string SelectCluster = "select name as organisation, name as host from cluster where id = @Cluster";

    private const string CountPeople = "select count(*) from person where email_key = @Key";
}
