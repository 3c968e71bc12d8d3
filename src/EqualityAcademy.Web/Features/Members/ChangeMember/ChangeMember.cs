using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.ChangeMember;

/// <summary>Changes a colleague's role and team, or ends their membership. A company keeps at least one manager.</summary>
public sealed class ChangeMember(Db db, Clock clock)
{
    /// <returns>Null when this company has no such colleague.</returns>
    public Task<Outcome<Done>?> SetRoleAsync(CompanyScope scope, MembershipId member, Role role, string? team, CancellationToken ct = default) =>
        db.InTransactionAsync<Outcome<Done>?>(async t =>
        {
            await t.Connection!.ExecuteAsync(HoldCompany, new { scope.Company }, t);
            if (await FindAsync(t, scope, member) is not { } found) return null;
            if (role != Role.Manager && await IsLastManagerAsync(t, scope, member)) return new Problem("Role", "LastManager");
            var word = Colleague.Word(role);
            await t.Connection!.ExecuteAsync(UpdateRole, new { scope.Company, Member = member, Role = word, Team = team }, t);
            if (found.Role != word) await Audit.WriteAsync(t, clock, new("role-changed", scope.Company, null, found.Person, $"{found.Role} to {word}"));
            return new Done();
        }, ct);

    /// <returns>Null when this company has no such colleague.</returns>
    public Task<Outcome<Done>?> RemoveAsync(CompanyScope scope, MembershipId member, CancellationToken ct = default) =>
        db.InTransactionAsync<Outcome<Done>?>(async t =>
        {
            await t.Connection!.ExecuteAsync(HoldCompany, new { scope.Company }, t);
            if (await FindAsync(t, scope, member) is not { } found) return null;
            if (await IsLastManagerAsync(t, scope, member)) return new Problem("remove", "LastManager");
            await t.Connection!.ExecuteAsync(End, new { scope.Company, Member = member, clock.Now }, t);
            await Audit.WriteAsync(t, clock, new("member-left", scope.Company, null, found.Person, $"removed by {scope.Person.Value}"));
            return new Done();
        }, ct);

    private static Task<Found?> FindAsync(DbTransaction t, CompanyScope scope, MembershipId member) =>
        t.Connection!.QuerySingleOrDefaultAsync<Found>(Select, new { scope.Company, Member = member }, t);

    private static async Task<bool> IsLastManagerAsync(DbTransaction t, CompanyScope scope, MembershipId member) =>
        await t.Connection!.ExecuteScalarAsync<long>(CountOtherManagers, new { scope.Company, Member = member }, t) == 0;

    private sealed record Found(PersonId Person, string Role);

    /// <summary>Two managers who take each other's role away wait for one another, so that one of them remains.</summary>
    private const string HoldCompany = "update company set name = name where id = @Company";

    private const string Select = "select person_id as person, role from membership where id = @Member and company_id = @Company and left_at is null";

    private const string CountOtherManagers = """
        select count(*) from membership
        where company_id = @Company and role = 'manager' and left_at is null and id <> @Member
        """;

    private const string UpdateRole = "update membership set role = @Role, team = @Team where id = @Member and company_id = @Company and left_at is null";

    private const string End = "update membership set left_at = @Now, staff_code_hash = null where id = @Member and company_id = @Company and left_at is null";
}
