using System.Security.Claims;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Who is asking, in which company or cluster: looked up once for each request, by one statement. Only this class makes scopes.</summary>
public sealed class CurrentMember(Db db)
{
    private Member? _member;

    /// <summary>Path of the organisation, or null outside any.</summary>
    public OrganisationPath? Path { get; private set; }

    public PersonId? Person { get; private set; }
    public bool IsMember => _member is not null;
    public string OrganisationName => _member?.OrganisationName ?? "";
    public string DisplayName => _member?.DisplayName ?? "";
    public Role? Role => _member?.Role;

    /// <exception cref="InvalidOperationException">The page is not inside a company, or forgot to ask for a permission.</exception>
    public CompanyScope Company => CompanyOrNull ?? throw new InvalidOperationException("This page is not inside a company.");

    public CompanyScope? CompanyOrNull =>
        _member is { MembershipId: { } membership } m && Path is { IsCluster: false } ? new(CompanyId.From(m.OrganisationId), membership, m.PersonId, m.Role) : null;

    /// <exception cref="InvalidOperationException">The page is not inside a cluster, or forgot to ask for a permission.</exception>
    public ClusterScope Cluster =>
        _member is { } m && Path is { IsCluster: true } ? new(ClusterId.From(m.OrganisationId), m.PersonId, m.Role) : throw new InvalidOperationException("This page is not inside a cluster.");

    public bool May(Permission permission) => _member?.Role.May(permission) ?? false;

    internal async Task ResolveAsync(HttpContext context)
    {
        Path = context.Features.Get<OrganisationPath>();
        Person = PersonOf(context.User);
        if (Path is null || Person is null) return;
        await using var connection = await db.OpenAsync(context.RequestAborted);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(Path.IsCluster ? SelectClusterMember : SelectCompanyMember, new { Path.Slug, Person });
        if (row is not null && Enum.TryParse<Role>(row.Role, ignoreCase: true, out var role))
            _member = new(row.Organisation.Value, row.Name, row.Membership, Person.Value, row.DisplayName, role);
    }

    /// <summary>The signed-in person; null for visitors.</summary>
    public static PersonId? PersonOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? PersonId.From(id) : null;

    private sealed record Member(Guid OrganisationId, string OrganisationName, MembershipId? MembershipId, PersonId PersonId, string DisplayName, Role Role);

    private sealed record Row(RowId Organisation, string Name, MembershipId? Membership, string DisplayName, string Role);

    private const string SelectCompanyMember = """
        select c.id as organisation, c.name, m.id as membership, p.display_name, m.role
        from membership m
        join company c on c.id = m.company_id
        join person p on p.id = m.person_id
        where c.slug = @Slug and m.person_id = @Person and m.left_at is null
        """;

    private const string SelectClusterMember = """
        select k.id as organisation, k.name, null as membership, p.display_name, m.role
        from cluster_person m
        join cluster k on k.id = m.cluster_id
        join person p on p.id = m.person_id
        where k.slug = @Slug and m.person_id = @Person
        """;
}
