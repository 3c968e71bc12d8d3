using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members;

/// <summary>A company that was made, and its place in addresses.</summary>
public sealed record MadeCompany(CompanyId Id, MembershipId Manager, string Slug);

/// <summary>Makes a company of nobody's cluster with its first manager, in the caller's transaction.</summary>
public sealed class NewCompany(Clock clock)
{
    /// <remarks>Two at the same moment may draw the same address or code: the caller tries again on a duplicate.</remarks>
    public async Task<MadeCompany> MakeAsync(DbTransaction transaction, string name, int headcount, string? county, string? sector, PersonId manager)
    {
        var connection = transaction.Connection!;
        var stem = Slug.Of(name) is { Length: > 0 } plain ? plain : "entreprise";
        var taken = (await connection.QueryAsync<string>(SelectSlugs, new { Stem = stem + "%" }, transaction)).ToHashSet();
        var slug = stem;
        for (var n = 2; taken.Contains(slug); n++) slug = $"{stem}-{n}";
        var made = new MadeCompany(clock.NewId<CompanyId>(), clock.NewId<MembershipId>(), slug);
        await connection.ExecuteAsync(Insert, new
        {
            Company = made.Id, made.Slug, Name = name, County = county, Sector = sector, Headcount = headcount, JoinCode = JoinCode.Draw(), clock.Now,
            Member = made.Manager, Person = manager,
        }, transaction);
        await Audit.WriteAsync(transaction, clock, new("company-made", made.Id, null, manager, "manager"));
        return made;
    }

    private const string SelectSlugs = "select slug from company where slug like @Stem";

    private const string Insert = """
        insert into company (id, slug, name, kind, county, sector, headcount, join_code, created_at)
        values (@Company, @Slug, @Name, 'company', @County, @Sector, @Headcount, @JoinCode, @Now);
        insert into membership (id, company_id, person_id, role, joined_at) values (@Member, @Company, @Person, 'manager', @Now)
        """;
}
