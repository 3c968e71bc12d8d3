using System.Net;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class InvitationTests(Academy academy) : IClassFixture<Academy>
{
    private const string Main = "main form";

    [Fact]
    public async Task A_manager_reads_what_the_cluster_sees_accepts_and_is_in()
    {
        await Sql("update cluster_company set joined_at = null where company_id = @Id", new { Cast.Noel.Id });
        var link = Link("gina@new.example", "Gina Duval", Role.Manager, Cast.Noel);
        var browser = academy.Visitor();
        var page = await browser.Get(link);
        Assert.Equal("Bienvenue chez Serrurerie Noël", page.Heading);
        Assert.Equal("Gina Duval", page.Find("#name")!.GetAttribute("value"));
        await Verifier.Verify(page.Main);

        var home = await browser.Submit(page, Main, ("name", "Gina D."), ("language", "en"));
        Assert.Equal("/c/serrurerie-noel/home", home.Address.AbsolutePath);
        Assert.Equal("en", home.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(1, await Count("select count(*) from membership m join person p on p.id = m.person_id where p.email_key = 'gina@new.example' and p.display_name = 'Gina D.' and m.role = 'manager'"));
        Assert.Equal(0, await Count("select count(*) from cluster_company where joined_at is null"));
        Assert.Equal(1, await Count($"select count(*) from audit_event where kind = 'invitation-accepted' and detail = 'manager' and company_id = '{Cast.Noel.Id.Value}'"));
    }

    [Fact]
    public async Task An_invitation_lets_in_once()
    {
        var link = Link("once@new.example", "Once", Role.Learner);
        var (first, second) = (academy.Visitor(), academy.Visitor("en"));
        var (one, two) = (await first.Get(link), await second.Get(link));
        Assert.Equal("/c/atelier-lumiere/home", (await first.Submit(one, Main)).Address.AbsolutePath);
        var refused = await second.Submit(two, Main);
        Assert.Equal((HttpStatusCode.Gone, "This invitation has already been used"), (refused.Status, refused.Heading));
        Assert.Equal("Cette invitation a déjà servi", (await academy.Visitor().Get(link)).Heading);
        Assert.Equal("/sign-in", (await second.Get("/c/atelier-lumiere/not-found")).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_invitation_ends_after_thirty_days()
    {
        var link = Link("late@new.example", "Late", Role.Manager);
        var browser = academy.Visitor();
        var page = await browser.Get(link);
        academy.Clock.Advance(TimeSpan.FromDays(30));
        var refused = await browser.Submit(page, Main);
        Assert.Equal((HttpStatusCode.Gone, "Cette invitation a expiré"), (refused.Status, refused.Heading));
        Assert.Equal("Cette invitation a expiré", (await browser.Get(link)).Heading);
        Assert.Equal(0, await Count("select count(*) from person where email_key = 'late@new.example'"));
    }

    [Theory]
    [InlineData("/welcome")]
    [InlineData("/welcome?t=CfDJ8Forged")]
    public async Task An_invitation_of_somebody_elses_making_invites_nobody(string link)
    {
        var page = await academy.Visitor("en").Get(link);
        Assert.Equal((HttpStatusCode.Gone, "This invitation is incomplete"), (page.Status, page.Heading));
        Assert.NotNull(page.Find("main a[href='/sign-in']"));
    }

    [Fact]
    public async Task A_sign_in_link_is_no_invitation()
    {
        var browser = academy.Visitor();
        await browser.Submit(await browser.Get("/sign-in"), "form:has([name=email])", ("email", Cast.Bruno.Email));
        var link = (await academy.MailsTo(Cast.Bruno.Email!))[^1].Link.Replace("/sign-in/link", "/welcome", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await browser.Get(link)).Status);
    }

    [Fact]
    public async Task Somebody_known_keeps_their_name_and_their_greater_role()
    {
        var browser = academy.Visitor();
        var page = await browser.Get(Link(Cast.Fanny.Email!.ToUpperInvariant(), "Somebody Else", Role.Learner, Cast.Martin));
        Assert.Null(page.Find("#name"));
        Assert.Equal("/c/fonderie-martin/home", (await browser.Submit(page, Main)).Address.AbsolutePath);
        Assert.Equal(1, await Count($"select count(*) from membership m join person p on p.id = m.person_id where p.display_name = 'Fanny Martin' and m.role = 'manager' and m.person_id = '{Cast.Fanny.Person.Value}'"));
    }

    [Fact]
    public async Task Nobody_who_was_taken_out_comes_back_by_an_older_invitation()
    {
        var older = Link(Cast.Omar.Email!, "Omar", Role.Manager, Cast.Orion);
        academy.Clock.Advance(TimeSpan.FromHours(1));
        await Sql("update membership set left_at = @Now where person_id = @Person", new { academy.Clock.Now, Cast.Omar.Person });
        var browser = academy.Visitor();
        Assert.Equal(HttpStatusCode.Gone, (await browser.Submit(await browser.Get(older), Main)).Status);
        academy.Clock.Advance(TimeSpan.FromHours(1));
        var newer = Link(Cast.Omar.Email!, "Omar", Role.Manager, Cast.Orion);
        Assert.Equal("/c/groupe-orion/home", (await browser.Submit(await browser.Get(newer), Main)).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_coordinator_is_invited_the_same_way()
    {
        var link = new Uri(academy.Get<Invitations>().LinkTo(Cast.Cluster, EmailAddress.Parse("coco@new.example")!, "Coco", Role.Coordinator)).PathAndQuery;
        var browser = academy.Visitor("en");
        var page = await browser.Get(link);
        Assert.Contains("Mécanique et Territoires asks you to coordinate the academy.", page.Main, StringComparison.Ordinal);
        Assert.Equal("/k/mecanique-et-territoires/overview", (await browser.Submit(page, Main)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Staff_read_what_their_employer_sees()
    {
        var page = await academy.Visitor("en").Get(Link("staff@new.example", "Staff", Role.Learner));
        Assert.Contains("What the employer sees", page.Main, StringComparison.Ordinal);
        Assert.Contains("Atelier Lumière opens five-minute lessons to you.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_belongs_where_it_is_offered()
    {
        var (invitations, email) = (academy.Get<Invitations>(), EmailAddress.Parse("x@new.example")!);
        Assert.Throws<ArgumentException>(() => invitations.LinkTo(Cast.Noel.Id, email, "X", Role.Admin));
        Assert.Throws<ArgumentException>(() => invitations.LinkTo(Cast.Cluster, email, "X", Role.Manager));
    }

    private string Link(string email, string name, Role role, Cast.Firm? firm = null) =>
        new Uri(academy.Get<Invitations>().LinkTo((firm ?? Cast.Lumiere).Id, EmailAddress.Parse(email)!, name, role)).PathAndQuery;

    private async Task<long> Count(string sql)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.ExecuteScalarAsync<long>(sql);
    }

    private async Task Sql(string sql, object values)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync(sql, values);
    }
}
