using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>A company or a cluster somebody belongs to, and the address of its first page.</summary>
public sealed record Organisation(bool IsCluster, string Slug, string Name, Role Role)
{
    public string Home => IsCluster ? $"/k/{Slug}/overview" : $"/c/{Slug}/home";
}

/// <summary>Where somebody belongs, and the page they come to when they have signed in.</summary>
public sealed class Landing(Db db)
{
    /// <summary>The page they wanted, or their only organisation, or the list of them.</summary>
    public async Task<string> OfAsync(PersonId person, string? back, CancellationToken ct = default)
    {
        if (LocalPath.OrNull(back) is { } wanted) return wanted;
        return await OrganisationsAsync(person, ct) is [var only] ? only.Home : "/me";
    }

    /// <summary>In the order of their names.</summary>
    public async Task<IReadOnlyList<Organisation>> OrganisationsAsync(PersonId person, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(Select, new { Person = person });
        return [.. rows.Select(r => new Organisation(r.Kind == "cluster", r.Slug, r.Name, Enum.Parse<Role>(r.Role, ignoreCase: true)))
            .OrderBy(o => o.Name, StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))];
    }

    private sealed record Row(string Kind, string Slug, string Name, string Role);

    private const string Select = """
        select 'company' as kind, c.slug, c.name, m.role
        from membership m join company c on c.id = m.company_id
        where m.person_id = @Person and m.left_at is null
        union all
        select 'cluster' as kind, k.slug, k.name, m.role
        from cluster_person m join cluster k on k.id = m.cluster_id
        where m.person_id = @Person
        """;
}
