using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Writes the companies, their people and whom to talk to there.</summary>
internal static class StoryOfMembers
{
    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, IReadOnlyList<DemoCompany> companies)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(InsertCompany, companies.Where(c => c.Firm is null).Select(c => Company(c, days)), transaction);
        await connection.ExecuteAsync(DateCastCompany, companies.Where(c => c.Firm is not null).Select(c => Company(c, days)), transaction);
        await connection.ExecuteAsync(DateCastMembers, companies.Where(c => c.Firm is not null).Select(c => Company(c, days)), transaction);
        var people = companies.SelectMany(c => c.People.Where(p => !p.InCast).Select(p => Person(c, p, days))).ToList();
        await connection.ExecuteAsync(InsertPerson, people, transaction);
        await connection.ExecuteAsync(InsertContact, companies.Where(c => c.Chapter >= Chapter.Planned).SelectMany(c => Contacts(c, days)), transaction);
    }

    private static CompanyRow Company(DemoCompany company, DemoDays days)
    {
        var chance = new Chance(2000 + company.Number);
        var manager = company.HasJoined ? company.People[0] : null;
        return new(company.Id, company.Slug, company.Name, company.County, company.Sector, company.Headcount, company.JoinCode, Cast.Cluster,
            manager?.Email ?? PeopleNames.Email(company), manager?.Name ?? PeopleNames.Contact(company), PeopleNames.Phone(company),
            days.Moment(company.Invited, 600), Cast.Denis.Person, company.HasJoined ? days.Moment(company.DaysAgo(8), chance) : null);
    }

    private static PersonRow Person(DemoCompany company, DemoPerson person, DemoDays days) =>
        new(person.Person, person.Membership, company.Id, person.Name, person.Email, person.Role, person.Team,
            days.Moment(person.JoinedDaysAgo, new Chance(person.JoinedDaysAgo)), person.Person.Value.ToString());

    private static IEnumerable<ContactRow> Contacts(DemoCompany company, DemoDays days)
    {
        var checkedOn = days.Day(Math.Min(company.Quiet + 20, company.Invited));
        var referent = company.People.FirstOrDefault(p => p.Role == "referent") ?? company.People[^1];
        string Phone(int n) => $"06 39 98 {company.Number % 90 + 10:D2} {n}";
        yield return new(Row(company, 1), company.Id, "cse-referent", referent.Name, Phone(11), referent.Email, 1, checkedOn);
        yield return new(Row(company, 2), company.Id, "manager", company.People[0].Name, Phone(22), company.People[0].Email, 2, checkedOn);
        if (company.Firm is null) yield break;
        yield return new(Row(company, 3), company.Id, "employer-referent", company.People[^2].Name, Phone(33), null, 3, checkedOn);
        yield return new(Row(company, 4), company.Id, "doctor", "Dr Samira Lahlou", "05 36 49 40 10", null, 4, checkedOn);
        yield return new(Row(company, 5), company.Id, "inspection", "Inspection du travail, section 4", "05 36 49 40 20", null, 5, checkedOn);
    }

    private static RowId Row(DemoCompany company, int number) => RowId.From(DemoIds.Of(4, company.Number, number));

    private sealed record CompanyRow(CompanyId Id, string Slug, string Name, string County, string Sector, int Headcount, string JoinCode, ClusterId Cluster,
        string Email, string Contact, string Phone, DateTimeOffset InvitedAt, PersonId InvitedBy, DateTimeOffset? JoinedAt);

    private sealed record PersonRow(PersonId Person, MembershipId Member, CompanyId Company, string Name, string? Email, string Role, string? Team, DateTimeOffset At, string Stamp);

    private sealed record ContactRow(RowId Id, CompanyId Company, string Kind, string Name, string Phone, string? Email, int Position, DateOnly CheckedOn);

    private const string InsertCompany = """
        insert into company (id, slug, name, kind, county, sector, headcount, join_code, created_at)
        values (@Id, @Slug, @Name, 'company', @County, @Sector, @Headcount, @JoinCode, @InvitedAt);
        insert into cluster_company (cluster_id, company_id, invited_email, invited_name, invited_phone, invited_at, invited_by, joined_at)
        values (@Cluster, @Id, @Email, @Contact, @Phone, @InvitedAt, @InvitedBy, @JoinedAt)
        """;

    private const string DateCastCompany = """
        update cluster_company set invited_email = @Email, invited_name = @Contact, invited_phone = @Phone,
            invited_at = @InvitedAt, invited_by = @InvitedBy, joined_at = @JoinedAt
        where cluster_id = @Cluster and company_id = @Id
        """;

    private const string DateCastMembers = "update membership set joined_at = @JoinedAt where company_id = @Id";

    private const string InsertPerson = """
        insert into person (id, email, email_key, display_name, language, security_stamp, created_at)
        values (@Person, @Email, @Email, @Name, 'fr', @Stamp, @At);
        insert into membership (id, company_id, person_id, role, team, joined_at) values (@Member, @Company, @Person, @Role, @Team, @At)
        """;

    private const string InsertContact = """
        insert into company_contact (id, company_id, kind, name, phone, email, position, checked_on)
        values (@Id, @Company, @Kind, @Name, @Phone, @Email, @Position, @CheckedOn)
        """;
}
