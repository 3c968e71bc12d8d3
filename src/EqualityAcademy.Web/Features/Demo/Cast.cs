using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;

namespace EqualityAcademy.Web.Features.Demo;

/// <summary>The one cast of the demonstration and of the tests: four companies of one cluster, and the people in them.</summary>
public sealed class Cast(Clock clock)
{
    public static readonly ClusterId Cluster = ClusterId.From(Id(1));

    public static readonly Firm Noel = new(CompanyId.From(Id(11)), "serrurerie-noel", "Serrurerie Noël", 9, "Plaine", "energy", "NOEL-09");
    public static readonly Firm Lumiere = new(CompanyId.From(Id(12)), "atelier-lumiere", "Atelier Lumière", 42, "Haute-Vallée", "aeronautics", "LUMI-42");
    public static readonly Firm Martin = new(CompanyId.From(Id(13)), "fonderie-martin", "Fonderie Martin", 120, "Plaine", "automotive", "MART-20");
    public static readonly Firm Orion = new(CompanyId.From(Id(14)), "groupe-orion", "Groupe Orion", 300, "Côte", "machine-tools", "ORIO-30");

    public static readonly Actor Aicha = new(101, "Aïcha Benali", null, Lumiere, "learner");
    public static readonly Actor Bruno = new(102, "Bruno Lefèvre", "bruno@atelier-lumiere.example", Lumiere, "manager");
    public static readonly Actor Claire = new(103, "Claire Marchand", "claire@atelier-lumiere.example", Lumiere, "referent");
    public static readonly Actor Nathalie = new(104, "Nathalie Noël", "nathalie@serrurerie-noel.example", Noel, "manager");
    public static readonly Actor Fanny = new(105, "Fanny Martin", "fanny@fonderie-martin.example", Martin, "manager");
    public static readonly Actor Omar = new(106, "Omar Haddad", "omar@groupe-orion.example", Orion, "manager");
    public static readonly Actor Denis = new(107, "Denis Robert", "denis@cluster.example", null, "coordinator");
    public static readonly Actor Elise = new(108, "Élise Garnier", "elise@cluster.example", null, "admin");

    public const string ClusterSlug = "mecanique-et-territoires";

    public static IReadOnlyList<Firm> Firms { get; } = [Noel, Lumiere, Martin, Orion];
    public static IReadOnlyList<Actor> People { get; } = [Aicha, Bruno, Claire, Nathalie, Fanny, Omar, Denis, Elise];

    public async Task CreateAsync(DbTransaction transaction)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(InsertCluster, new { Cluster, ClusterSlug, Name = "Mécanique et Territoires", clock.Now }, transaction);
        foreach (var firm in Firms)
            await connection.ExecuteAsync(InsertFirm, new { firm.Id, firm.Slug, firm.Name, firm.County, firm.Sector, firm.Headcount, firm.JoinCode, Cluster, clock.Now }, transaction);
        foreach (var actor in People)
        {
            var row = new { actor.Person, Member = actor.Membership, actor.Name, actor.Email, EmailKey = actor.Email, Company = actor.Firm?.Id, actor.Role, Cluster, clock.Now, Stamp = actor.Person.Value.ToString() };
            await connection.ExecuteAsync(InsertPerson, row, transaction);
            await connection.ExecuteAsync(actor.Firm is null ? InsertClusterPerson : InsertMembership, row, transaction);
        }
    }

    /// <summary>A company of the cast.</summary>
    public sealed record Firm(CompanyId Id, string Slug, string Name, int Headcount, string County, string Sector, string JoinCode);

    /// <summary>A person of the cast; without a firm, a person of the cluster.</summary>
    public sealed record Actor(int Number, string Name, string? Email, Firm? Firm, string Role)
    {
        public PersonId Person => PersonId.From(Id(Number));
        public MembershipId Membership => MembershipId.From(Id(Number + 100));
    }

    private static Guid Id(int number) => new($"00000000-0000-7000-8000-{number:D12}");

    private const string InsertCluster = "insert into cluster (id, slug, name, created_at) values (@Cluster, @ClusterSlug, @Name, @Now)";

    private const string InsertFirm = """
        insert into company (id, slug, name, kind, county, sector, headcount, join_code, created_at)
        values (@Id, @Slug, @Name, 'company', @County, @Sector, @Headcount, @JoinCode, @Now);
        insert into cluster_company (cluster_id, company_id, invited_at, joined_at) values (@Cluster, @Id, @Now, @Now)
        """;

    private const string InsertPerson = """
        insert into person (id, email, email_key, display_name, language, security_stamp, created_at)
        values (@Person, @Email, @EmailKey, @Name, 'fr', @Stamp, @Now)
        """;

    private const string InsertMembership = """
        insert into membership (id, company_id, person_id, role, joined_at) values (@Member, @Company, @Person, @Role, @Now)
        """;

    private const string InsertClusterPerson = """
        insert into cluster_person (cluster_id, person_id, role, joined_at) values (@Cluster, @Person, @Role, @Now)
        """;
}
