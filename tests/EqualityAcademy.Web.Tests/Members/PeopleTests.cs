using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Members;

public sealed class PeopleTests(Academy academy) : IClassFixture<Academy>
{
    private const string RoleForm = "form:has([name=Role])";

    [Fact]
    public async Task A_manager_sees_who_is_here_and_never_an_address_of_another_company()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(In(Cast.Lumiere, "people"));
        Assert.Contains(Cast.Aicha.Name, page.Main, StringComparison.Ordinal);
        Assert.Contains(Cast.Lumiere.JoinCode, page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Cast.Fanny.Name, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_changed_and_the_change_is_kept_in_the_audit_trail()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var saved = await bruno.Submit(await bruno.Get(Member(Cast.Aicha)), RoleForm, ("Role", "referent"), ("Team", "Montage"));
        Assert.Equal(In(Cast.Lumiere, "people"), saved.Address.AbsolutePath);
        Assert.Contains("Montage", saved.Main, StringComparison.Ordinal);
        Assert.Equal("learner to referent", await AuditAsync("role-changed", Cast.Lumiere));
        await bruno.Submit(await bruno.Get(Member(Cast.Aicha)), RoleForm, ("Role", "learner"));
    }

    [Fact]
    public async Task The_last_manager_stays_manager_and_stays()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var demoted = await bruno.Submit(await bruno.Get(Member(Cast.Bruno)), RoleForm, ("Role", "learner"));
        Assert.NotNull(demoted.Find("#errors"));
        var removed = await bruno.Submit(await bruno.Get(Member(Cast.Bruno)), "#remove");
        Assert.NotNull(removed.Find("#errors"));
        Assert.Equal(HttpStatusCode.OK, (await bruno.Get(In(Cast.Lumiere, "people"))).Status);
    }

    [Fact]
    public async Task Somebody_removed_is_out_at_once()
    {
        var hugo = academy.Visitor();
        await hugo.Submit(await hugo.Get($"/join/{Cast.Orion.JoinCode}"), "main form:has([name=name])", ("name", "Hugo Petit"));
        Assert.Equal(HttpStatusCode.OK, (await hugo.Get(In(Cast.Orion, "learn"))).Status);

        var omar = await academy.SignedInAs(Cast.Omar);
        var people = await omar.Get(In(Cast.Orion, "people"));
        var link = people.Document.QuerySelectorAll("table a").Single(a => a.TextContent == "Hugo Petit").GetAttribute("href");
        var page = await omar.Submit(await omar.Get(In(Cast.Orion, link!)), "#remove");
        Assert.DoesNotContain("Hugo Petit", page.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hugo.Get(In(Cast.Orion, "learn"))).Status);
        Assert.Equal($"removed by {Cast.Omar.Person.Value}", await AuditAsync("member-left", Cast.Orion));
    }

    [Fact]
    public async Task A_new_personal_code_is_shown_once_and_opens_the_company()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Submit(await bruno.Get(Member(Cast.Aicha)), "main form:nth-of-type(2)");
        var code = page.Find(".keycode")!.TextContent.Trim();
        Assert.Matches("^[A-Z0-9]{3} [A-Z0-9]{3}$", code);
        Assert.Null((await bruno.Get(Member(Cast.Aicha))).Find(".keycode"));
        await using var connection = await academy.Get<Db>().OpenAsync();
        var stored = await connection.QuerySingleAsync<string>("select staff_code_hash from membership where id = @Id", new { Id = Cast.Aicha.Membership });
        Assert.Equal(64, stored.Length);
    }

    [Fact]
    public async Task Nobody_makes_a_code_for_a_colleague_who_signs_in_by_mail()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(Member(Cast.Claire));
        Assert.Equal(2, page.Document.QuerySelectorAll("main form").Length);
    }

    [Fact]
    public async Task A_renewed_join_code_replaces_the_old_one_everywhere()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var page = await fanny.Submit(await fanny.Get(In(Cast.Martin, "people")), "details form");
        var code = page.Find(".code")!.TextContent;
        Assert.NotEqual(Cast.Martin.JoinCode, code);
        Assert.Contains(code, (await fanny.Get(In(Cast.Martin, "poster"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await academy.Visitor().Get($"/join/{code}")).Status);
    }

    [Fact]
    public async Task Another_companys_colleague_does_not_exist()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        Assert.Equal(HttpStatusCode.NotFound, (await fanny.Get(In(Cast.Martin, $"people/{Cast.Aicha.Membership.Value}"))).Status);
    }

    [Theory]
    [InlineData("people")]
    [InlineData("poster")]
    [InlineData("company")]
    public async Task Managing_people_is_not_for_learners_and_referents(string page)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Aicha)).Get(In(Cast.Lumiere, page))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Claire)).Get(In(Cast.Lumiere, page))).Status);
    }

    private async Task<string?> AuditAsync(string kind, Cast.Firm firm)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return (await connection.QueryAsync<string?>("select detail from audit_event where kind = @Kind and company_id = @Id order by at", new { Kind = kind, firm.Id })).First();
    }

    private static string In(Cast.Firm firm, string page) => $"/c/{firm.Slug}/{page}";

    private static string Member(Cast.Actor actor) => In(actor.Firm!, $"people/{actor.Membership.Value}");
}
