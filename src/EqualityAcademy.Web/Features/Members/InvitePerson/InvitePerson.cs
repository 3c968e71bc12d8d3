using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.InvitePerson;

/// <summary>Sends somebody a link that makes them a member. At most one mail a day to the same address.</summary>
public sealed class InvitePerson(Db db, Clock clock, Invitations invitations, MailComposer composer, Outbox outbox)
{
    public const string Mail = "Members/Invitation";

    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, InviteInput input, string company, string inviter, CancellationToken ct = default)
    {
        var mail = await ComposeAsync(scope, input, company, inviter);
        return await db.InTransactionAsync<Outcome<Done>>(async t =>
        {
            if (await t.Connection!.ExecuteScalarAsync<long>(CountMembers, new { scope.Company, input.Email.Key }, t) > 0) return new Problem("Email", "AlreadyHere");
            if (!await outbox.QueueAsync(t, mail)) return new Problem("Email", "AlreadyInvited");
            await Audit.WriteAsync(t, clock, new("member-invited", scope.Company, null, scope.Person, $"as {Colleague.Word(input.Role)}"));
            return new Done();
        }, ct);
    }

    private async Task<OutboxMail> ComposeAsync(CompanyScope scope, InviteInput input, string company, string inviter)
    {
        var content = await composer.ComposeAsync(Mail, Languages.Current, new Dictionary<string, string>
        {
            ["name"] = input.Name,
            ["inviter"] = inviter,
            ["company"] = company,
            ["days"] = Say.Number((int)Invitations.Life.TotalDays),
            ["welcome_link"] = invitations.LinkTo(scope.Company, input.Email, input.Name, input.Role),
        });
        var once = $"invitation:{scope.Company.Value}:{input.Email.Key}:{clock.Today:yyyy-MM-dd}";
        return new(once, scope.Company, null, input.Email.Value, input.Name, Mail, Languages.Current, content);
    }

    private const string CountMembers = """
        select count(*) from membership m
        join person p on p.id = m.person_id
        where m.company_id = @Company and m.left_at is null and p.email_key = @Key
        """;
}
