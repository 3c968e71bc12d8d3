using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts.JoinCompany;

/// <summary>What somebody typed on the page of the poster.</summary>
internal sealed record JoinForm(string? Name, string? Team)
{
    private const int LongestTeam = 40;

    public Outcome<(string Name, string? Team)> Read()
    {
        var problems = new List<Problem>();
        var name = PersonName.Parse(Name);
        var team = Team?.Trim() is { Length: > 0 } typed ? typed : null;
        if (name is null) problems.Add(new("name", "NameWrong", PersonName.Longest));
        if (team?.Length > LongestTeam) problems.Add(new("team", "TeamWrong", LongestTeam));
        return problems.Count > 0 ? problems : (name!, team);
    }
}

/// <summary>Makes a member of somebody who scanned the poster. No e-mail address: a personal code opens their progress elsewhere.</summary>
internal sealed class Joining(Db db, Clock clock, StaffCodes codes)
{
    public async Task<(PersonId Person, StaffCode Code)> RunAsync(CompanyId company, string name, string? team, Language language, CancellationToken ct)
    {
        var person = clock.NewId<PersonId>();
        var newPerson = new { Person = person, Name = name, Language = language.Code(), Stamp = clock.NewId<RowId>().Value.ToString("N"), clock.Now };
        var code = await codes.DrawAsync(company, hash => db.InTransactionAsync(async t =>
        {
            await t.Connection!.ExecuteAsync(InsertPerson, newPerson, t);
            await AddAsync(t, company, person, team, hash);
        }, ct), ct);
        return (person, code);
    }

    /// <summary>The same for somebody who is signed in already: one person, one more company.</summary>
    public Task<StaffCode> RunAsync(CompanyId company, PersonId person, string? team, CancellationToken ct) =>
        codes.DrawAsync(company, hash => db.InTransactionAsync(t => AddAsync(t, company, person, team, hash), ct), ct);

    private async Task AddAsync(DbTransaction transaction, CompanyId company, PersonId person, string? team, string hash)
    {
        var member = new { Id = clock.NewId<MembershipId>(), Company = company, Person = person, Team = team, Hash = hash, clock.Now };
        await transaction.Connection!.ExecuteAsync(ForgetOtherCodes, member, transaction);
        await transaction.Connection!.ExecuteAsync(InsertMembership, member, transaction);
        await Audit.WriteAsync(transaction, clock, new("member-joined", company, null, person, "learner"));
    }

    private const string InsertPerson = """
        insert into person (id, display_name, language, security_stamp, created_at) values (@Person, @Name, @Language, @Stamp, @Now)
        """;

    /// <summary>A code opens all a person belongs to; one that another company gave must not open this one.</summary>
    private const string ForgetOtherCodes = "update membership set staff_code_hash = null where person_id = @Person and company_id <> @Company";

    private const string InsertMembership = """
        insert into membership (id, company_id, person_id, role, team, staff_code_hash, joined_at)
        values (@Id, @Company, @Person, 'learner', @Team, @Hash, @Now)
        on conflict (company_id, person_id) do update
        set role = 'learner', team = excluded.team, staff_code_hash = excluded.staff_code_hash, joined_at = excluded.joined_at, left_at = null
        where membership.left_at is not null
        """;
}
