using System.Data.Common;
using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>A company that gets an invitation, and who there.</summary>
public sealed record Invitee(CompanyId Id, string Company, EmailAddress Email, string? Contact);

/// <summary>The mail that invites a company: made before the transaction, queued in it, at most once a day for each company.</summary>
public sealed class InvitationMail(MailComposer composer, Outbox outbox, Invitations invitations, Clock clock)
{
    private const string Template = "Clusters/Invitation";

    public async Task<IReadOnlyList<OutboxMail>> ComposeAsync(DbConnection connection, ClusterScope scope, IReadOnlyList<Invitee> invitees, CancellationToken ct)
    {
        if (invitees.Count == 0) return [];
        var host = await connection.QuerySingleAsync<Host>(new(SelectHost, new { scope.Cluster, scope.Person }, cancellationToken: ct));
        var mails = new List<OutboxMail>();
        foreach (var invitee in invitees) mails.Add(await ComposeAsync(scope, invitee, host, Languages.Current));
        return mails;
    }

    public async Task QueueAsync(DbTransaction transaction, IEnumerable<OutboxMail> mails)
    {
        foreach (var mail in mails) await outbox.QueueAsync(transaction, mail);
    }

    private async Task<OutboxMail> ComposeAsync(ClusterScope scope, Invitee invitee, Host host, Language language)
    {
        var name = invitee.Contact ?? invitee.Company;
        var content = await composer.ComposeAsync(Template, language, new Dictionary<string, string>
        {
            ["name"] = name, ["company"] = invitee.Company, ["cluster"] = host.Cluster, ["coordinator"] = host.Coordinator,
            ["until"] = Say.Date(Clock.DayOf(clock.Now + Invitations.Life), language),
            ["welcome_link"] = invitations.LinkTo(invitee.Id, invitee.Email, name, Role.Manager),
        });
        var key = string.Create(CultureInfo.InvariantCulture, $"invitation:{scope.Cluster.Value}:{invitee.Id.Value}:{clock.Today:yyyy-MM-dd}");
        return new(key, invitee.Id, null, invitee.Email.Value, name, Template, language, content);
    }

    private sealed record Host(string Cluster, string Coordinator);

    private const string SelectHost = """
        select k.name as cluster, p.display_name as coordinator
        from cluster_person m join cluster k on k.id = m.cluster_id join person p on p.id = m.person_id
        where m.cluster_id = @Cluster and m.person_id = @Person
        """;
}
