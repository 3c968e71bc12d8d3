using System.Net;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class KeepCheckTests(Academy academy) : IClassFixture<Academy>
{
    private const string Check = "/keep?count=42&has-cse=yes&union-section=no&telework=unknown";

    [Fact]
    public async Task A_check_becomes_an_account_when_its_link_is_opened_and_a_button_pressed()
    {
        var visitor = academy.Visitor();
        var front = await visitor.Get("/?count=42&has-cse=yes&union-section=no&telework=unknown");
        Assert.Equal(Check, front.Find("a[href^='/keep']")!.GetAttribute("href"));
        var sent = await visitor.Submit(await visitor.Get(Check), "main form", Answers("lea@scierie.example", "Scierie du Lac"));
        Assert.Equal("/keep/sent", sent.Address.AbsolutePath);
        Assert.Equal(0, await CountAsync("select count(*) from company where name = 'Scierie du Lac'"));
        Assert.Equal(0, await CountAsync("select count(*) from person where email_key = 'lea@scierie.example'"));

        var mail = Assert.Single(await academy.MailsTo("lea@scierie.example"));
        await Verifier.Verify(mail.Subject + "\n\n" + mail.Text.Replace(mail.Link, "/LINK", StringComparison.Ordinal), "mail");
        var page = await academy.Visitor().Get(mail.Link);
        Assert.Equal("L’espace de Scierie du Lac est prêt", page.Heading);
        Assert.Equal(0, await CountAsync("select count(*) from company where name = 'Scierie du Lac'"));

        var home = await visitor.Submit(await visitor.Get(mail.Link), "main form");
        Assert.Equal("/c/scierie-du-lac/home", home.Address.AbsolutePath);
        Assert.Equal(2, await CountAsync("select count(*) from company_fact f join company c on c.id = f.company_id where c.slug = 'scierie-du-lac' and (f.fact, f.value) in (('has-cse', 'yes'), ('union-section', 'no'))"));
        Assert.Equal(42, await CountAsync("select headcount from company where slug = 'scierie-du-lac'"));
        Assert.Equal(HttpStatusCode.Gone, (await academy.Visitor().Get(mail.Link)).Status);
    }

    [Fact]
    public async Task Somebody_known_gets_one_company_more_and_the_answer_is_the_same()
    {
        var (known, unknown) = (academy.Visitor(), academy.Visitor());
        var first = await known.Submit(await known.Get(Check), "main form", Answers(Cast.Nathalie.Email!, "Atelier Lumière"));
        var second = await unknown.Submit(await unknown.Get(Check), "main form", Answers("nobody@nowhere.example", "Atelier Lumière"));
        Assert.Equal((first.Address, first.Main), (second.Address, second.Main));

        await known.Submit(await known.Get((await academy.MailsTo(Cast.Nathalie.Email!))[0].Link), "main form");
        var places = await academy.Get<Landing>().OrganisationsAsync(Cast.Nathalie.Person);
        Assert.Equal(["atelier-lumiere-2", "serrurerie-noel"], places.Select(p => p.Slug).Order());
        Assert.All(places, p => Assert.Equal(Role.Manager, p.Role));
        Assert.Equal("Nathalie Noël", (await known.Get("/me")).Heading);
    }

    [Fact]
    public async Task A_link_pressed_twice_or_too_late_makes_nothing()
    {
        var visitor = academy.Visitor();
        await visitor.Submit(await visitor.Get(Check), "main form", Answers("twice@usine.example", "Usine Deux Fois"));
        var link = (await academy.MailsTo("twice@usine.example"))[0].Link;
        var other = academy.Visitor();
        var (one, two) = (await visitor.Get(link), await other.Get(link));
        await visitor.Submit(one, "main form");
        Assert.Equal(HttpStatusCode.Gone, (await other.Submit(two, "main form")).Status);
        Assert.Equal(1, await CountAsync("select count(*) from company where name = 'Usine Deux Fois'"));

        await visitor.Submit(await visitor.Get(Check), "main form", Answers("late@usine.example", "Usine Tard"));
        var late = await visitor.Get((await academy.MailsTo("late@usine.example"))[0].Link);
        academy.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Submit(late, "main form")).Status);
        Assert.Equal(0, await CountAsync("select count(*) from company where name = 'Usine Tard'"));
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Get("/keep/link?t=guessed")).Status);
    }

    [Fact]
    public async Task What_was_typed_stays_and_each_problem_stands_at_its_field()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Submit(await visitor.Get(Check), "main form", ("email", "lea@"), ("name", ""), ("company", "Scierie <i>"), ("county", new string('x', 81)), ("sector", "energy"));
        Assert.Equal(["#email", "#name", "#county"], page.Document.QuerySelectorAll(".errors a").Select(a => new Uri("http://x/" + a.GetAttribute("href")).Fragment).OrderBy(f => f == "#county" ? 2 : f == "#name" ? 1 : 0));
        Assert.Equal(("lea@", "Scierie <i>"), (page.Find("#email")!.GetAttribute("value"), page.Find("#company")!.GetAttribute("value")));
        Assert.NotNull(page.Find("option[value=energy][selected]"));
        Assert.Contains("Vous avez un CSE.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_floods_a_mailbox()
    {
        var visitor = academy.Visitor();
        for (var i = 0; i < Attempts.LinksForEachAddress; i++) await visitor.Submit(await visitor.Get(Check), "main form", Answers("flood@usine.example", "Usine"));
        var page = await visitor.Submit(await visitor.Get(Check), "main form", Answers("flood@usine.example", "Usine"));
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal("flood@usine.example", page.Find("#email")!.GetAttribute("value"));
        Assert.Equal(Attempts.LinksForEachAddress, (await academy.MailsTo("flood@usine.example")).Count);
    }

    [Theory]
    [InlineData("/keep")]
    [InlineData("/keep?count=many")]
    public async Task Without_a_headcount_there_is_nothing_to_keep(string address) => Assert.Equal("/", (await academy.Visitor().Get(address)).Address.AbsolutePath);

    [Fact]
    public async Task Every_page_of_a_company_opens_without_a_cluster()
    {
        var visitor = academy.Visitor();
        await visitor.Submit(await visitor.Get("/keep?count=60"), "main form", Answers("seule@forge.example", "Forge Seule"));
        await visitor.Submit(await visitor.Get((await academy.MailsTo("seule@forge.example"))[0].Link), "main form");
        var pages = academy.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is { } needs && Role.Manager.May(needs.Permission) && e.RoutePattern.Parameters.Count == 0 && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => "/c/forge-seule/" + e.RoutePattern.RawText!.TrimStart('/')).ToList();
        Assert.Contains("/c/forge-seule/home", pages);
        var closed = new List<string>();
        foreach (var page in pages)
            if (await visitor.Get(page) is { Status: not HttpStatusCode.OK } wrong) closed.Add($"{page} {wrong.Status}");
        Assert.Empty(closed);
    }

    private static (string, string?)[] Answers(string email, string company) => [("email", email), ("name", "Léa"), ("company", company), ("county", ""), ("sector", "")];

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}
