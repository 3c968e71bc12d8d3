using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.InviteCoordinators;

/// <summary>Somebody who works for the cluster.</summary>
public sealed record ClusterPerson(string Name, string Role);

/// <summary>Invites somebody to coordinate the cluster; an administrator's business.</summary>
public sealed class InviteCoordinator(Db db, Clock clock, MailComposer composer, Outbox outbox, Invitations invitations)
{
    private const string Template = "Clusters/Coordinator";

    public async Task<IReadOnlyList<ClusterPerson>> PeopleAsync(ClusterScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return [.. await connection.QueryAsync<ClusterPerson>(new(SelectPeople, new { scope.Cluster }, cancellationToken: ct))];
    }

    public async Task<Outcome<Done>> RunAsync(ClusterScope scope, string? name, string? email, CancellationToken ct = default)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 80) problems.Add(new("Name", "NeedPerson"));
        if (EmailAddress.Parse(email) is not { } address) problems.Add(new("Email", "BadEmail"));
        else if (problems.Count == 0)
        {
            await SendAsync(scope, name!.Trim(), address, ct);
            return default(Done);
        }

        return problems;
    }

    private async Task SendAsync(ClusterScope scope, string name, EmailAddress email, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var host = await connection.QuerySingleAsync<Host>(new(SelectHost, new { scope.Cluster, scope.Person }, cancellationToken: ct));
        var content = await composer.ComposeAsync(Template, Languages.Current, new Dictionary<string, string>
        {
            ["name"] = name, ["cluster"] = host.Cluster, ["admin"] = host.Admin, ["until"] = Say.Date(Clock.DayOf(clock.Now + Invitations.Life)),
            ["welcome_link"] = invitations.LinkTo(scope.Cluster, email, name, Role.Coordinator),
        });
        var key = string.Create(CultureInfo.InvariantCulture, $"coordinator:{scope.Cluster.Value}:{email.Key}:{clock.Today:yyyy-MM-dd}");
        await db.InTransactionAsync(async t =>
        {
            await outbox.QueueAsync(t, new(key, null, null, email.Value, name, Template, Languages.Current, content));
            await Audit.WriteAsync(t, clock, new("coordinator-invited", null, scope.Cluster, scope.Person, null));
        }, ct);
    }

    private sealed record Host(string Cluster, string Admin);

    private const string SelectPeople = """
        select p.display_name as name, m.role from cluster_person m join person p on p.id = m.person_id where m.cluster_id = @Cluster order by m.joined_at, p.id
        """;

    private const string SelectHost = """
        select k.name as cluster, p.display_name as admin
        from cluster_person m join cluster k on k.id = m.cluster_id join person p on p.id = m.person_id
        where m.cluster_id = @Cluster and m.person_id = @Person
        """;
}
