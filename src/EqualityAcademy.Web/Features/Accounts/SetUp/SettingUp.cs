using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts.SetUp;

/// <summary>What the first person types: the name of the cluster, their own, their address.</summary>
internal sealed record SetUpForm(string? Cluster, string? Name, string? Email)
{
    public Outcome<(string Cluster, string Name, EmailAddress Email)> Read()
    {
        var (cluster, name, email) = (PersonName.Parse(Cluster), PersonName.Parse(Name), EmailAddress.Parse(Email));
        var problems = new List<Problem>();
        if (cluster is null) problems.Add(new("cluster", "ClusterNameWrong", PersonName.Longest));
        if (name is null) problems.Add(new("name", "NameWrong", PersonName.Longest));
        if (email is null) problems.Add(new("email", "EmailWrong"));
        return problems.Count > 0 ? problems : (cluster!, name!, email!);
    }
}

/// <summary>Makes the cluster and its first person. The key dies with it, and so does every key printed before.</summary>
internal sealed class SettingUp(Db db, Clock clock)
{
    public async Task<bool> IsOpenAsync(string? key, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<long>(CountKeys, new { Name = FirstStart.NameOf(key) }) > 0;
    }

    /// <returns>The person and the page to go to; null when the key no longer opens anything.</returns>
    public Task<(PersonId Person, string Home)?> RunAsync(string? key, string cluster, string name, EmailAddress email, Language language, CancellationToken ct) =>
        db.InTransactionAsync(async t =>
        {
            var connection = t.Connection!;
            if (await connection.ExecuteAsync(SpendKeys, new { Name = FirstStart.NameOf(key) }, t) == 0) return ((PersonId, string)?)null;
            var slug = Slug.Of(cluster) is { Length: > 0 } plain ? plain : "cluster";
            var row = new
            {
                Cluster = clock.NewId<ClusterId>(), Slug = slug, ClusterName = cluster, Person = clock.NewId<PersonId>(), Name = name, Email = email.Value, email.Key,
                Language = language.Code(), Stamp = clock.NewId<RowId>().Value.ToString("N"), clock.Now,
            };
            await connection.ExecuteAsync(InsertAll, row, t);
            await Audit.WriteAsync(t, clock, new("set-up", null, row.Cluster, row.Person, "admin"));
            return (row.Person, $"/k/{slug}/overview");
        }, ct);

    private const string CountKeys = "select count(*) from app_secret where name = @Name and not exists (select 1 from cluster)";

    private const string SpendKeys = """
        delete from app_secret
        where name like 'set-up:%' and exists (select 1 from app_secret k where k.name = @Name) and not exists (select 1 from cluster)
        """;

    private const string InsertAll = """
        insert into cluster (id, slug, name, created_at) values (@Cluster, @Slug, @ClusterName, @Now);
        insert into person (id, email, email_key, display_name, language, security_stamp, created_at)
        values (@Person, @Email, @Key, @Name, @Language, @Stamp, @Now);
        insert into cluster_person (cluster_id, person_id, role, joined_at) values (@Cluster, @Person, 'admin', @Now)
        """;
}
