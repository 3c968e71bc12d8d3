using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>Invites companies: each gets its place, its code and one mail. Whoever is a member already is named, not doubled.</summary>
public sealed class InviteMembers(Db db, Clock clock, InvitationMail mail)
{
    /// <returns>For each company in turn, null when it is invited, or why not.</returns>
    public async Task<IReadOnlyList<Problem?>> RunAsync(ClusterScope scope, IReadOnlyList<NewMember> members, CancellationToken ct = default)
    {
        try { return await TryAsync(scope, members, ct); }
        catch (DbException error) when (Dialect.IsDuplicate(error)) { return await TryAsync(scope, members, ct); }
    }

    private async Task<IReadOnlyList<Problem?>> TryAsync(ClusterScope scope, IReadOnlyList<NewMember> members, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var known = (await connection.QueryAsync<Known>(SelectKnown, new { scope.Cluster })).ToList();
        var problems = Duplicates(members, known);
        var slugs = (await connection.QueryAsync<string>("select slug from company")).ToHashSet();
        var rows = members.Where((_, i) => problems[i] is null).Select(m => Row(scope, m, slugs)).ToList();
        var mails = await mail.ComposeAsync(connection, scope, [.. rows.Select(r => new Invitee(r.Id, r.Name, r.ToEmail(), r.Contact))], ct);
        await db.InTransactionAsync(async t =>
        {
            await t.Connection!.ExecuteAsync(Insert, rows, t);
            await mail.QueueAsync(t, mails);
            await Audit.WriteAsync(t, clock, new("members-invited", null, scope.Cluster, scope.Person, string.Join(' ', rows.Select(r => r.Slug))));
        }, ct);
        return problems;
    }

    private static List<Problem?> Duplicates(IReadOnlyList<NewMember> members, List<Known> known)
    {
        var emails = known.Where(k => k.Email is not null).Select(k => k.Email!.ToLowerInvariant()).ToHashSet();
        var names = known.Select(k => Slug.Of(k.Name)).ToHashSet();
        return [.. members.Select(m =>
        {
            var problem = !names.Add(m.NameKey) ? new Problem(nameof(InvitationForm.Company), "CompanyKnown") : emails.Contains(m.Email.Key) ? new Problem(nameof(InvitationForm.Email), "EmailKnown") : null;
            emails.Add(m.Email.Key);
            return problem;
        })];
    }

    private NewRow Row(ClusterScope scope, NewMember member, HashSet<string> slugs)
    {
        var slug = member.NameKey;
        for (var n = 2; !slugs.Add(slug); n++) slug = $"{member.NameKey}-{n}";
        return new(clock.NewId<CompanyId>(), slug, member.Company, member.County, member.Sector, member.Headcount, JoinCode.Draw(),
            scope.Cluster, scope.Person, member.Email.Value, member.Contact, member.Phone, clock.Now);
    }

    private sealed record Known(string Name, string? Email);

    private sealed record NewRow(CompanyId Id, string Slug, string Name, string? County, string? Sector, int? Headcount, string JoinCode,
        ClusterId Cluster, PersonId Person, string Email, string? Contact, string? Phone, DateTimeOffset Now)
    {
        public EmailAddress ToEmail() => EmailAddress.Parse(Email)!;
    }

    private const string SelectKnown = """
        select c.name, k.invited_email as email from cluster_company k join company c on c.id = k.company_id where k.cluster_id = @Cluster
        """;

    private const string Insert = """
        insert into company (id, slug, name, kind, county, sector, headcount, join_code, created_at)
        values (@Id, @Slug, @Name, 'company', @County, @Sector, @Headcount, @JoinCode, @Now);
        insert into cluster_company (cluster_id, company_id, invited_email, invited_name, invited_phone, invited_at, invited_by)
        values (@Cluster, @Id, @Email, @Contact, @Phone, @Now, @Person)
        """;
}
