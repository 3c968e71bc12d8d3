using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members;

/// <summary>Who is in the company now.</summary>
public sealed class People(Db db)
{
    /// <returns>In the order of their names.</returns>
    public async Task<IReadOnlyList<Colleague>> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(Select, new { scope.Company });
        return [.. rows.Select(r => new Colleague(r.Id, r.DisplayName, r.Email, Colleague.RoleOf(r.Role) ?? Role.Learner, r.Team, r.JoinedAt))
            .OrderBy(c => c.Name, StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))];
    }

    private sealed record Row(MembershipId Id, string DisplayName, string? Email, string Role, string? Team, DateTimeOffset JoinedAt);

    private const string Select = """
        select m.id, p.display_name, p.email, m.role, m.team, m.joined_at
        from membership m
        join person p on p.id = m.person_id
        where m.company_id = @Company and m.left_at is null
        """;
}
