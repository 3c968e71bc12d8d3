using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts.AcceptInvitation;

/// <summary>Spends an invitation: finds or makes the person, gives the role, and notes that the company has joined.</summary>
internal sealed class Acceptance(Invitations invitations, SignedLinks links, PeopleByMail people, Db db, Clock clock)
{
    /// <param name="name">For somebody not known yet; null for somebody known.</param>
    /// <returns>Null when the invitation no longer holds.</returns>
    public async Task<Outcome<Welcomed?>> RunAsync(string? token, string? name, Language language, bool known, CancellationToken ct)
    {
        if (invitations.Open(token) is not { } link) return (Welcomed?)null;
        var shown = known ? link.Content.Name : PersonName.Parse(name);
        if (shown is null) return new Problem("name", "NameWrong", PersonName.Longest);
        return await db.InTransactionAsync(async t =>
        {
            if (!await links.SpendAsync(t, link)) return null;
            var person = await people.FindOrMakeAsync(t, EmailAddress.Parse(link.Content.Email)!, shown, language);
            return await GiveRoleAsync(t, link, person.Person) ? person : null;
        }, ct);
    }

    /// <summary>A role is never made smaller, and nobody who was taken out of a company comes back by an older invitation.</summary>
    private async Task<bool> GiveRoleAsync(DbTransaction transaction, SignedLink<Invitation> link, PersonId person)
    {
        var said = link.Content;
        var connection = transaction.Connection!;
        var place = new { Id = clock.NewId<MembershipId>(), Company = Company(said), Cluster = Cluster(said), Person = person, Role = said.Role.ToString().ToLowerInvariant(), clock.Now };
        var held = await connection.QuerySingleOrDefaultAsync<RoleRow>(said.Company is null ? SelectClusterRole : SelectRole, place, transaction);
        if (held?.LeftAt > link.MadeAt) return false;
        if (held is { LeftAt: null } && Enum.Parse<Role>(held.Role, ignoreCase: true).Includes(said.Role)) return true;
        if (said.Company is not null && await connection.ExecuteScalarAsync<long>(CountDecisions, new { place.Company, Person = person, link.MadeAt }, transaction) > 0) return false;
        await connection.ExecuteAsync(said.Company is null ? UpsertClusterPerson : UpsertMembership, place, transaction);
        if (said is { Company: not null, Role: Role.Manager }) await connection.ExecuteAsync(MarkJoined, place, transaction);
        await Audit.WriteAsync(transaction, clock, new("invitation-accepted", place.Company, place.Cluster, person, place.Role));
        return true;
    }

    private static CompanyId? Company(Invitation said) => said.Company is { } id ? CompanyId.From(id) : null;

    private static ClusterId? Cluster(Invitation said) => said.Cluster is { } id ? ClusterId.From(id) : null;

    private sealed record RoleRow(string Role, DateTimeOffset? LeftAt);

    private const string SelectRole = "select role, left_at from membership where company_id = @Company and person_id = @Person";

    private const string CountDecisions = """
        select count(*) from audit_event
        where company_id = @Company and person_id = @Person and kind in ('role-changed', 'member-left') and at > @MadeAt
        """;

    private const string SelectClusterRole = """
        select role, cast(null as timestamptz) as left_at from cluster_person where cluster_id = @Cluster and person_id = @Person
        """;

    private const string UpsertMembership = """
        insert into membership (id, company_id, person_id, role, joined_at) values (@Id, @Company, @Person, @Role, @Now)
        on conflict (company_id, person_id) do update set role = excluded.role, left_at = null
        """;

    private const string UpsertClusterPerson = """
        insert into cluster_person (cluster_id, person_id, role, joined_at) values (@Cluster, @Person, @Role, @Now)
        on conflict (cluster_id, person_id) do update set role = excluded.role
        """;

    private const string MarkJoined = "update cluster_company set joined_at = @Now where company_id = @Company and joined_at is null";
}
